### The frame of each page of help. A page’s own words stand with its screen, or in help.ftl.

help-title = Help: { $page }
help-keys-here = Keys here
help-line-button = No key, only the button: { $does }.
help-more = More help
help-pages = All pages
help-close = Close help
help-read = Read this page aloud
help-read-hint = Press Enter to hear the whole page, or the down arrow to hear it line by line.
help-describe = Let the keys say what they do
help-describe-hint = Then they do nothing else. Turn it off here, or with { $key-back } when you are done.
help-search = Search in help
help-search-try = Try fewer words, or a part of a word, or choose one of the pages below.
