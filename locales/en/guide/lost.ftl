### Lost, stolen, blocked, a new phone, and a device in reserve. Sources: mitid.dk, the pages on blocked devices and on TOTP.

guide-lost = Lost, stolen or blocked
guide-lost-text-at-once = Is your phone, code display or reader lost or stolen? Block it at once. Do it on mitid.dk, or ring MitID Support.
guide-lost-phone-support = Ring { fact-support-phone } to reach MitID Support. From Monday to Friday they answer from { fact-support-weekdays-from } to { fact-support-weekdays-to } o’clock. At weekends and on holidays they answer from { fact-support-weekends-from } to { fact-support-weekends-to } o’clock. On Christmas Eve and New Year’s Eve they answer from { fact-support-december-from } to { fact-support-december-to } o’clock.
guide-lost-text-night = When they are closed, use mitid.dk. Do not wait until the morning.
guide-lost-heading-all = One device, or all of MitID
# Source: mitid.dk, the page on blocking; sikkerdigital.dk, the page for victims of identity theft. As of 2026-11.
guide-lost-text-device = When you block a device, only that device stops working. You can still use MitID with any other that you have.
# Source: mitid.dk, the page on blocking; sikkerdigital.dk, the page for victims of identity theft. As of 2026-11.
guide-lost-text-all = If someone may be misusing your MitID, block all of it on mitid.dk, or ring MitID Support. Then nobody can use it, not even you.
# Source: mitid.dk, the page on reactivating MitID in the app. As of 2026-11.
guide-lost-text-open = You can open it again in the app, with your passport or ID card. If you cannot, ask MitID Support.
guide-lost-heading-reserve = Something in reserve
guide-lost-text-reserve = Keep one more device at home. If you have the app, that can be a code display or a reader. You manage them on mitid.dk.
guide-lost-heading-new-phone = A new phone
guide-lost-text-new-phone = Get MitID to work on the new phone before you part with the old one. Then go to mitid.dk and block the app on the old phone.
# Source: mitid.dk, the pages on blocking and on copying the app. As of 2026-11.
guide-lost-text-apps = To delete the app is not to block it, and it still counts as active. You can have at most { fact-active-apps } active apps.
guide-lost-heading-blocked = A blocked device
# Source: mitid.dk, the page on blocked devices. As of 2026-11.
guide-lost-text-blocked = After too many wrong codes, a device may be blocked for a time only. A code display or reader can then be opened again on mitid.dk. If it is blocked for good, order a new one.
# Source: mitid.dk, the page on blocked devices. As of 2026-11.
guide-lost-text-blocked-app = If the app is blocked after wrong PIN codes, you must make a new PIN code to open it.
