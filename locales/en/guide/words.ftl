### The words that the guide uses, explained.

guide-words = Words
guide-words-heading-user-id = User ID
guide-words-text-user-id = The name that you choose for yourself in MitID, and type when you log in.
guide-words-heading-one-time-code = One-time code
guide-words-text-one-time-code = A code for logging in, which works only for a short time.
guide-words-heading-activation-code = Activation code
guide-words-text-activation-code = The code that ties a new device to you before you use it.
guide-words-heading-code-display = Code display
guide-words-text-code-display = A small device that shows a one-time code. In Danish, kodeviser.
guide-words-heading-audio-code-reader = Audio code reader
guide-words-text-audio-code-reader = A device that shows a one-time code and reads it aloud. In Danish, kodeoplæser.
guide-words-heading-cpr-number = CPR number
guide-words-text-cpr-number = The number that Denmark knows you by.
guide-words-heading-p-code = P code
guide-words-text-p-code = A code for getting MitID when you have no CPR number.
guide-words-heading-borgerservice = Borgerservice
guide-words-text-borgerservice = The help desk of your kommune, the local council. In English, Citizen Service.
guide-words-heading-siri = SIRI
guide-words-text-siri = The agency that you apply to when you want to live in Denmark.
guide-words-heading-digital-post = Digital Post
guide-words-text-digital-post = Letters from the authorities, which you read on the internet.
guide-words-heading-mitid-erhverv = MitID Erhverv
guide-words-text-mitid-erhverv = MitID for the systems of a business.
