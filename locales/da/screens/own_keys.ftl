### Ens egne taster.

keys-title = Dine egne taster
keys-how = Gå til en linje, og tryk på Enter for at vælge en anden tast til den. Tryk på { $key-details } for at give den de taster, den havde fra begyndelsen.
keys-list = Alt, hvad taster gør
keys-line = { $does }: { $keys }
keys-all-back = Alle taster, som de var fra begyndelsen
keys-as-at-first = De taster er, som de var fra begyndelsen
keys-new-title = En ny tast
keys-new-places = { $function } bliver erstattet, hvis du vælger en funktionstast, og { $other }, hvis du vælger en anden.
keys-new-place = { $key } bliver erstattet af den nye tast.
keys-new-beside = Den nye tast kommer til, og de gamle virker stadig.
keys-new-ask = Tryk på den nye tast eller på Escape for at lade det være, som det er.
keys-new-always = Escape, Enter, mellemrum, tabulator, pilene og F1 skal altid virke, så dem kan du ikke vælge. Du kan heller ikke vælge to taster, der trykkes samtidig.
keys-set-back = Tilbage til { $keys }
keys-leave = Lad det være, som det er
keys-used = { $key } bruges til: { $does }. Tryk på en anden tast eller på Escape for at lade det være, som det er.
keys-always-works = Du kan ikke vælge { $key }, for den tast skal altid virke. Tryk på en anden tast eller på Escape for at lade det være, som det er.
keys-not-alone = Kun en tast, der trykkes alene, kan vælges. Tryk på en anden tast eller på Escape for at lade det være, som det er.
