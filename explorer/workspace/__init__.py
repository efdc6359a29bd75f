"""What the tabs share: selection, jobs, theme, language, formatting. QtCore and QtGui only, no widgets."""
