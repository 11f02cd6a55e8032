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
# The same of a row with a cell that is not understood: nobody knows whether it says so.
THEN_PERHAPS_NOBODYS = Sentence(
    "; la fila se dejó fuera, y con ella los permisos de todas las personas, porque puede decir "
    "que se retiró uno y no se sabe de quién",
    "; the row was left out, and with it the permissions of everybody, as it may say that one was "
    "taken back and nobody knows whose",
    "; a linha foi deixada de fora, e com ela as permissões de todas as pessoas, porque pode dizer "
    "que uma foi retirada e não se sabe de quem",
)
ROW_PERHAPS_OF_NOBODY = Sentence(
    "La fila se dejó fuera, y con ella los permisos de todas las personas, porque puede decir que "
    "se retiró uno y no se sabe de quién",
    "The row was left out, and with it the permissions of everybody, as it may say that one was "
    "taken back and nobody knows whose",
    "A linha foi deixada de fora, e com ela as permissões de todas as pessoas, porque pode dizer "
    "que uma foi retirada e não se sabe de quem",
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
    "la fila no tiene ningún «sí», y no permite publicar nada",
    "the row has no “yes” in it, and allows nothing to be published",
    "a linha não tem nenhum «sim», e não permite publicar nada",
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
FACT_UNREAD = Sentence(
    "es el mismo dato que en la fila {row}, cuyo valor no se pudo leer y que es la que cuenta",
    "it is the same item as in row {row}, whose value could not be read and which is the one that "
    "counts",
    "é o mesmo dado que na linha {row}, cujo valor não se pôde ler e que é a que conta",
)

# Of a room that is not in the venue of its row.
ROOM_OF_VENUE = Sentence(
    "una sala de «{stated}», que es la sede de la fila (esta sala es de «{venue}»)",
    "a room of “{stated}”, which is the venue of the row (this room is in “{venue}”)",
    "uma sala de «{stated}», que é o local da linha (esta sala é de «{venue}»)",
)
OR_THE_VENUE = Sentence(
    "si la sala es la correcta, corrija la sede de la fila o déjela vacía",
    "if the room is right, correct the venue of the row or leave that blank",
    "se a sala é a certa, corrija o local da linha ou deixe-o em branco",
)
# Of a row of the agenda that does not say to which of several events it belongs.
CHOOSE_EVENT = Sentence(
    "Hay varios eventos, y por el día no se sabe de cuál es la fila: elija aquí el evento "
    "({events}). {done}",
    "There are several events, and the day does not tell to which the row belongs: choose the "
    "event here ({events}). {done}",
    "Há vários eventos, e pelo dia não se sabe de qual é a linha: escolha aqui o evento "
    "({events}). {done}",
)
UNTIL_CHOSEN = Sentence(
    "Mientras tanto, la fila se cuenta en el primero",
    "Until then, the row counts as one of the first",
    "Enquanto isso, a linha conta no primeiro",
)
BLANK_CELL = Sentence("(vacía)", "(blank)", "(em branco)")
FIRST_EVENT = Sentence("el primer evento", "the first event", "o primeiro evento")
SEVERAL_EVENTS = Sentence(
    "hay varios eventos, y por el día no se sabe de cuál es la fila; si es de otro, elíjalo aquí",
    "there are several events, and the day does not tell to which the row belongs; if it is of "
    "another, choose that here",
    "há vários eventos, e pelo dia não se sabe de qual é a linha; se é de outro, escolha-o aqui",
)
