### Phishing: rules, and cases to judge. The rules are those of mitid.dk.

guide-fraud = When someone tries to trick you
guide-fraud-text-what = Some people try to get at your MitID by tricks, in a message or a call. This is called phishing.
guide-fraud-heading-rules = Rules to follow
guide-fraud-text-links = MitID never sends you a link for logging in. Always type mitid.dk yourself.
guide-fraud-text-calls = Never approve anything because someone rings you. Put the phone down, find the number yourself, and ring back.
guide-fraud-text-codes = Never give your user ID, your password, your codes or your reader to anyone, whoever asks. Do not keep your user ID and password with the reader.
guide-fraud-heading-cases = Real or fraud
guide-fraud-case-message = You get a text message. “Your MitID will be closed tonight. Log in here to keep it.” Then comes a link.
guide-fraud-fraud-message = This is fraud. MitID never sends links for logging in. Delete the message. If in doubt, type mitid.dk and look there.
guide-fraud-case-letter = To read a letter, you type borger.dk yourself and choose to log in. MitID asks you to approve a log-in to borger.dk. That is what you wanted.
guide-fraud-real-letter = This is real. You began it yourself, you typed the address yourself, and the text fits what you are doing.
guide-fraud-case-call = A friendly woman rings and says that she is from your bank. She says that there is a thief in your account, and that she can stop him if you approve with MitID now.
guide-fraud-fraud-call = This is fraud, however friendly the voice is. Never approve because of a call. Put the phone down, and ring the bank on a number that you have found yourself.
guide-fraud-heading-happened = If it has happened
guide-fraud-text-happened = Block your MitID at once on mitid.dk, and ring your bank. Then ring the hotline for identity theft, and report it to the police.
guide-fraud-phone-identity-theft = Ring { fact-identity-theft-phone } to reach the hotline for identity theft. It belongs to the Agency for Digital Government, which says that it is open day and night.
guide-fraud-phone-cyber = If nobody answers, ring { fact-cyber-phone } to reach the Cyberhotline for digital security. From Monday to Friday they answer from { fact-cyber-weekdays-from } in the morning to { fact-cyber-weekdays-to-pm } in the evening. At weekends and on public holidays they answer from { fact-cyber-weekends-from } in the morning to { fact-cyber-weekends-to-pm } in the afternoon.
