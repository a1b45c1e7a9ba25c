### MitID without a CPR number, for commuters and short stays.

guide-pcode = Without a CPR number
guide-pcode-text-what = You can get MitID without a CPR number. Then you use a P code, which has { fact-p-code-digits } digits.
# Source: mitid.dk, the page for non-citizens; publicservices.guide.
guide-pcode-text-limits = But this MitID opens fewer doors. Most public services on the internet still ask for a CPR number, and so does banking there. If you need MitID for a bank, ask the bank.
guide-pcode-step-get = Ask for a P code. Ring MitID Support, or go to Borgerservice.
guide-pcode-step-keep = Keep the P code safe, and show it to nobody else.
# Source: mitid.dk, the page on P codes. As of 2026-11.
guide-pcode-step-in-time = Use it in time. It works for { fact-p-code-days } days, and you have { fact-p-code-tries } tries.
guide-pcode-step-use = Then follow the chapter “With the app and your passport”. Type the P code where the app asks for it. If you cannot scan your passport, ring MitID Support and ask what you can do.
guide-pcode-heading-commuters = If you work here but live abroad
guide-pcode-text-commuters = Ask at work about MitID Erhverv, which is MitID for business. It covers the systems of a business, and not your own bank or your own letters.
# Source: mitid-erhverv.dk, the page on foreign employees, which says that a solution is being worked on. As of 2026-11.
guide-pcode-text-scan = To get MitID Erhverv without a CPR number, you must scan your passport or ID card in the app. A MitID made at Borgerservice is not enough. Ask at work if that is still so.
guide-pcode-heading-short = If you stay a short time
guide-pcode-text-short = Ask if you need MitID at all, for there may be some other way. If you do, ask MitID Support if a P code is enough.
