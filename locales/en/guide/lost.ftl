### Lost, stolen, blocked, a new phone, and a device in reserve. Sources: mitid.dk, the pages on blocked devices and on TOTP.

guide-lost = Lost, stolen or blocked
guide-lost-text-at-once = Is your phone, code display or reader lost or stolen? Block it at once. Do it on mitid.dk, or ring MitID Support. If it is your phone, also ask your phone company to block the SIM card.
guide-lost-phone-support = Ring { fact-support-phone } to reach MitID Support. From Monday to Friday they answer from { fact-support-weekdays-from } in the morning to { fact-support-weekdays-to-pm } in the evening. At weekends and on public holidays they answer from { fact-support-weekends-from } in the morning to { fact-support-weekends-to-pm } in the afternoon. On Christmas Eve and New Year’s Eve they answer from { fact-support-december-from } in the morning to { fact-support-december-to-pm } in the afternoon.
guide-lost-text-night = When they are closed, use mitid.dk. Do not wait until the morning.
guide-lost-heading-all = One device, or all of MitID
# Source: mitid.dk, the page on blocking; sikkerdigital.dk, the page for victims of identity theft. As of 2026-11.
guide-lost-text-device = When you block a device, only that device stops working. You can still use MitID with any other that you have.
# Source: mitid.dk, the page on blocking; sikkerdigital.dk, the page for victims of identity theft. As of 2026-11.
guide-lost-text-all = If someone may be misusing your MitID, block all of it on mitid.dk, or ring MitID Support. Then nobody can use it, not even you.
guide-lost-text-open = Ask MitID Support how to open it again.
guide-lost-heading-reserve = Something in reserve
# Source: mitid.dk, the page on having a spare MitID. As of 2026-11.
guide-lost-text-reserve = It is wise to have something in reserve, and it must be activated. If you have the app, that can be the app on another phone, a code display or an audio code reader. If you have a code display or a reader, it can only be the app, for you cannot have both. You manage it on mitid.dk.
guide-lost-heading-new-phone = A new phone
guide-lost-text-new-phone = Get MitID to work on the new phone before you part with the old one. Then go to mitid.dk and block the app on the old phone.
# Source: mitid.dk, the pages on blocking and on copying the app. As of 2026-11.
guide-lost-text-apps = Deleting the app does not block it, and it still counts as active. You can have at most { fact-active-apps } active apps.
guide-lost-heading-blocked = A blocked device
# Source: mitid.dk, the page on blocked devices. As of 2026-11.
guide-lost-text-blocked = After too many wrong codes, a device may be blocked for a time only. A code display or reader can then be reactivated on mitid.dk. If it is blocked for good, order a new one.
# Source: mitid.dk, the page on reactivating the app. As of 2026-11.
guide-lost-text-blocked-app = The app may be blocked after wrong PIN codes. Then scan your passport or ID card in the app, and make a new PIN code.
guide-lost-heading-forgotten = If you have forgotten something
# Source: mitid.dk, the pages on a forgotten password. As of 2026-11.
guide-lost-text-forgotten-password = If you have forgotten your password and have the app, you can make a new one on mitid.dk. Otherwise, ring MitID Support. They ask for the number of a Danish or Greenlandic passport or driving licence, and ask questions about you. If you cannot answer them, book a time at Borgerservice.
# Source: mitid.dk, the page on a forgotten user ID. As of 2026-11.
guide-lost-text-forgotten-user-id = If you have forgotten your user ID, you can see it in the app. You can also ask MitID Support or Borgerservice.
