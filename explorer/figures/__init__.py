"""What is shown: pure functions from rows to frozen figures. No Qt, no SQL, no colours, no human text."""
