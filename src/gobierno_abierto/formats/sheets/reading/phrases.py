"""What is said of the rows of sheets: of permissions, and of the sheet of the document itself."""

from gobierno_abierto.words import Sentence

# Of a name that is now in the row of somebody else, or in none.
NAME_NOW = Sentence(
    "«{name}», que es como se llama ahora en su hoja quien dio este permiso",
    "“{name}”, which is what whoever gave this permission is now called in their sheet",
    "«{name}», que é como se chama agora em sua aba quem deu esta permissão",
)
NO_NAME_NOW = Sentence(
    "el nombre de quien dio este permiso, que ahora no tiene ninguno en su hoja",
    "the name of whoever gave this permission, who now has none in their sheet",
    "o nome de quem deu esta permissão, que agora não tem nenhum em sua aba",
)
NAME_MOVED = Sentence(
    "si fue el nombre el que cambió de fila en su hoja, como al ordenar una sola columna, "
    "devuélvalo a la suya",
    "if it was the name that changed its row in its sheet, as when a single column is sorted, put "
    "it back into its own",
    "se foi o nome que mudou de linha em sua aba, como ao ordenar uma só coluna, devolva-o à sua",
)
# Of a row that may take a permission back: whatever it takes from the others.
WITH_THE_OTHERS = Sentence(
    "{done}, y con ella los demás permisos de esta persona, porque dice que lo retiró",
    "{done}, and with it the other permissions of this person, as it says that it was taken back",
    "{done}, e com ela as outras permissões desta pessoa, porque diz que foi retirada",
)
THEN_NOBODYS = Sentence(
    "; la fila se dejó fuera, y con ella los permisos de todas las personas, porque dice que se "
    "retiró uno y no se sabe de quién",
    "; the row was left out, and with it the permissions of everybody, as it says that one was "
    "taken back and nobody knows whose",
    "; a linha foi deixada de fora, e com ela as permissões de todas as pessoas, porque diz que "
    "uma foi retirada e não se sabe de quem",
)
ROW_OF_NOBODY = Sentence(
    "La fila se dejó fuera, y con ella los permisos de todas las personas, porque dice que se "
    "retiró uno y no se sabe de quién",
    "The row was left out, and with it the permissions of everybody, as it says that one was "
    "taken back and nobody knows whose",
    "A linha foi deixada de fora, e com ela as permissões de todas as pessoas, porque diz que uma "
    "foi retirada e não se sabe de quem",
)
# Of a refusal that contradicts an earlier permission.
NO_REFUSAL = Sentence(
    "lo mismo que en la fila {row}, que es de la misma persona y lo permite para lo mismo",
    "the same as in row {row}, which is of the same person and allows it for the same purpose",
    "o mesmo que na linha {row}, que é da mesma pessoa e o permite para o mesmo fim",
)
WRITE_WITHDRAWAL = Sentence(
    "si ya no lo permite, escriba en aquella fila la fecha de retiro",
    "if it is no longer allowed, write the day of withdrawal into that row",
    "se já não o permite, escreva naquela linha a data de retirada",
)
# A row that says of nothing that it may be published.
REFUSAL = Sentence("una negativa", "a refusal", "uma recusa")
REFUSED = Sentence(
    "la fila no tiene ningún «sí»; se conserva, y no permite publicar nada",
    "the row has no “yes” in it; it is kept, and allows nothing to be published",
    "a linha não tem nenhum «sim»; é mantida, e não permite publicar nada",
)

# Of a row, or a cell, of the sheet of the document itself.
NO_NAME = Sentence("(sin nombre)", "(no name)", "(sem nome)")
NO_SUCH_FACT = Sentence(
    "esta hoja no tiene ningún dato así",
    "this sheet has no such item",
    "esta aba não tem nenhum dado assim",
)
FACT_AGAIN = Sentence(
    "es el mismo dato que en la fila {row}, que dice otra cosa y es la que cuenta",
    "it is the same item as in row {row}, which says something else and is the one that counts",
    "é o mesmo dado que na linha {row}, que diz outra coisa e é a que conta",
)
