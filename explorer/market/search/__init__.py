"""Finding things by what people type: forgiving of case, accents, spaces, punctuation, script variants and small typos.

`folding` makes names and questions comparable, `indexing` writes the folded names into the database when it is built,
`matching` says how well names answer, `spelling` counts slips, `guessing` proposes known words for misspelt ones,
`expressions` puts a question into SQL, and `finding` asks it. All of it speaks to Python's own `sqlite3`, because a
keystroke must not wait for anything heavier to be imported.
"""
