"""What the page needs that checks files in the browser: Python itself, and this program in it.

`python -m browser NODE_MODULES SITE` (with this folder's parent on the path) puts it into a site
that mkdocs has built. The page stands in docs/, its scripts in docs/theme/assets/browser.
"""
