### Guidens indhold.

contents-how = Inde i et kapitel læser pil ned linje for linje, og mellemrum læser videre til slutningen.
contents-go-on = Fortsæt, hvor du slap
contents-way = Hvilken vej er min?
contents-way-known = Dine svar fra sidste gang er der stadig.
contents-chapters = Kapitler
contents-bookmarks = Bogmærker
contents-place = { $chapter }: { $line }
contents-search = Søg i guiden
contents-search-try = Prøv med færre ord eller en del af et ord, eller vælg et af kapitlerne nedenfor.
