// Tokens, fonts and the few rules that every page needs; imported once, by the shell.
import '../tokens.css'
import '../base.css'
