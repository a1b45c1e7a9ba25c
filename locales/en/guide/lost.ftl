### Lost, stolen, blocked, a new phone, and a device in reserve.

guide-lost = Lost, stolen or blocked
guide-lost-text-at-once = Is your phone or your device lost or stolen? Block it at once. You can do it on mitid.dk, or you can ring MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } to reach MitID Support. From Monday to Friday they answer from { fact-support-weekdays-from } in the morning to { fact-support-weekdays-to } in the evening. At weekends and on holidays they answer from { fact-support-weekends-from } in the morning to { fact-support-weekends-to } in the afternoon. On Christmas Eve and New Year’s Eve they answer from { fact-support-december-from } in the morning to { fact-support-december-to } in the afternoon.
guide-lost-text-night = When MitID Support is closed, use mitid.dk. Do not wait until the morning.
guide-lost-heading-reserve = Keep one in reserve
guide-lost-text-reserve = It is wise to have one more device, and to keep it at home. If you have the app, the other one can be a code display or an audio code reader. You can see and manage your devices on mitid.dk.
guide-lost-heading-new-phone = A new phone
guide-lost-text-new-phone = Get MitID to work on the new phone before you part with the old one. Then block the app on the old phone on mitid.dk.
guide-lost-heading-blocked = A blocked device
guide-lost-text-blocked = If you typed too many wrong codes, the device may be blocked for a short time only. Wait a while, and try again. If that does not help, ring MitID Support.
guide-lost-text-blocked-for-good = A code display or a reader that is blocked for good is of no more use. Order a new one.
