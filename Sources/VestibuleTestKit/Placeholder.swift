enum PlaceholderVestibuleTestKit {}
