"""What a counsellor keeps of a talk: selection, shortlist, saved views, their file and code. No Qt."""
