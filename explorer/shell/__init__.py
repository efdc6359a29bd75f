"""The main window and what hangs on it: actions, notices, settings, dialogs."""
