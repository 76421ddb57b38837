enum PlaceholderConsole {}
