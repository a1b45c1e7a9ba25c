### Rammen om hver side i hjælpen. Sidens egne ord står hos dens skærmbillede eller i help.ftl.

help-title = Hjælp: { $page }
help-keys-here = Taster her
help-line-button = Ingen tast, kun knappen: { $does }.
help-more = Mere hjælp
help-pages = Alle sider
help-close = Luk hjælpen
help-read = Læs siden op
help-read-hint = Tryk på Enter for at høre hele siden eller på pil ned for at høre den linje for linje.
help-describe = Lad tasterne fortælle, hvad de gør
help-describe-hint = Så gør de ikke andet. Slå det fra her eller med { $key-back }, når du er færdig.
help-search = Søg i hjælpen
help-search-try = Prøv med færre ord eller en del af et ord, eller vælg en af siderne nedenfor.
