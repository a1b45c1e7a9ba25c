### De ord, som guiden bruger, forklaret.

guide-words = Ord
guide-words-heading-user-id = Bruger-ID
guide-words-text-user-id = Det navn, du selv vælger i MitID og skriver, når du logger ind.
guide-words-heading-one-time-code = Engangskode
guide-words-text-one-time-code = En kode til at logge ind med, som kun virker i kort tid.
guide-words-heading-activation-code = Aktiveringskode
guide-words-text-activation-code = Den kode, der knytter et nyt apparat til dig, før du bruger det.
guide-words-heading-code-display = Kodeviser
guide-words-text-code-display = Et lille apparat, der viser en engangskode. På engelsk code display.
guide-words-heading-audio-code-reader = Kodeoplæser
guide-words-text-audio-code-reader = Et apparat, der viser en engangskode og læser den højt. På engelsk audio code reader.
guide-words-heading-cpr-number = CPR-nummer
guide-words-text-cpr-number = Det nummer, Danmark kender dig på.
guide-words-heading-p-code = P-kode
guide-words-text-p-code = En kode til at få MitID, når du ikke har et CPR-nummer.
guide-words-heading-borgerservice = Borgerservice
guide-words-text-borgerservice = Det sted i din kommune, hvor du kan møde op og få hjælp. På engelsk Citizen Service.
guide-words-heading-siri = SIRI
guide-words-text-siri = Den styrelse, hvor man søger om at få lov til at bo i Danmark.
guide-words-heading-digital-post = Digital Post
guide-words-text-digital-post = Breve fra det offentlige, som du læser på nettet.
guide-words-heading-mitid-erhverv = MitID Erhverv
guide-words-text-mitid-erhverv = MitID til et firmas systemer.
