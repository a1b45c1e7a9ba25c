### Lost, stolen, blocked, a new phone, and a device in reserve. Sources: mitid.dk, the pages on blocked devices and on TOTP.

guide-lost = Lost, stolen or blocked
guide-lost-text-at-once = Is your phone, code display or reader lost or stolen? Block it at once. Do it on mitid.dk, or ring MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } to reach MitID Support. From Monday to Friday they answer from { fact-support-weekdays-from } in the morning to { fact-support-weekdays-to } in the evening. At weekends and on holidays they answer from { fact-support-weekends-from } in the morning to { fact-support-weekends-to } in the afternoon. On Christmas Eve and New Year’s Eve they answer from { fact-support-december-from } in the morning to { fact-support-december-to } in the afternoon.
guide-lost-text-night = When they are closed, use mitid.dk. Do not wait until the morning.
guide-lost-heading-reserve = Something in reserve
guide-lost-text-reserve = Keep one more device at home. If you have the app, that can be a code display or a reader. You manage them on mitid.dk.
guide-lost-heading-new-phone = A new phone
guide-lost-text-new-phone = Get MitID to work on the new phone before you part with the old one. Then go to mitid.dk and block the app on the old phone.
guide-lost-heading-blocked = A blocked device
guide-lost-text-blocked = After too many wrong codes, a device may be blocked for a time only. If a code display or reader is blocked for good, order a new one.
