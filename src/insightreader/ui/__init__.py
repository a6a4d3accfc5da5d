"""Qt Widgets. No SQL, no Whoosh, no file formats; sentences for people live here and in cli."""
