### The help lines.

guide-lines = Help lines
guide-lines-text-time = All hours are in Danish time.
guide-lines-heading-support = MitID Support
guide-lines-phone-support = Ring { fact-support-phone } to reach MitID Support. From Monday to Friday they answer from { fact-support-weekdays-from } in the morning to { fact-support-weekdays-to-pm } in the evening. At weekends and on public holidays they answer from { fact-support-weekends-from } in the morning to { fact-support-weekends-to-pm } in the afternoon. On Christmas Eve and New Year’s Eve they answer from { fact-support-december-from } in the morning to { fact-support-december-to-pm } in the afternoon.
guide-lines-text-support = They help you with MitID. They can block a device that you have lost, and give you a P code. They cannot give you a CPR number.
guide-lines-heading-identity-theft = The hotline for identity theft
guide-lines-phone-identity-theft = Ring { fact-identity-theft-phone } to reach the hotline for identity theft. It belongs to the Agency for Digital Government, which says that it is open day and night.
guide-lines-phone-cyber = If nobody answers, ring { fact-cyber-phone } to reach the Cyberhotline for digital security. From Monday to Friday they answer from { fact-cyber-weekdays-from } in the morning to { fact-cyber-weekdays-to-pm } in the evening. At weekends and on public holidays they answer from { fact-cyber-weekends-from } in the morning to { fact-cyber-weekends-to-pm } in the afternoon.
guide-lines-text-identity-theft = Ring here if someone may have misused your name, your number or your MitID. To get MitID, ring MitID Support.
guide-lines-heading-all = For all of these numbers
guide-lines-text-abroad = If you ring from abroad, dial { fact-country-code } before the number.
guide-lines-text-program = They do not know this program, and cannot help you with it.
guide-lines-text-codes = Tell nobody your password or a code from your reader, not even here.
