"""Pictures and tables that leave the program: formats, presets and the writer. No dialogs, no tabs."""
