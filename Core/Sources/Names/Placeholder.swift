enum PlaceholderNames {}
