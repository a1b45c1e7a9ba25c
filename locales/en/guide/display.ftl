### MitID without a smartphone: the code display, and the chip. Sources: mitid.dk, the pages on them.

guide-display = Without a smartphone
guide-display-text-choice = You can use MitID without a smartphone. Then you need a small device that gives you a code.
guide-display-heading-display = The code display
guide-display-text-display = The code display is as small as a key fob. It shows a code of { fact-code-digits } digits, and you type them when you log in. In Danish it is called a kodeviser.
guide-display-text-silent = You have to read the digits yourself. If you cannot, ask for an audio code reader. The next chapter is about that.
guide-display-text-get = Ask for a code display at Borgerservice, or read about it on mitid.dk.
# Source: mitid.dk, the page on the code display. As of 2026-11.
guide-display-text-price = You can have { fact-display-free } code displays free. After that, each one costs { fact-display-price-kroner } kroner and { fact-display-price-oere } øre. That was the price in November { fact-as-of-year } on mitid.dk. When you order, show who you are with MitID, or with your CPR number and the number of a Danish or Greenlandic passport. Otherwise you have to pay. If you have none of these, ask for one at Borgerservice.
guide-display-heading-chip = The chip
guide-display-text-chip = There is also a MitID chip. In November { fact-as-of-year } it cost { fact-chip-price-kroner } kroner and { fact-chip-price-oere } øre. Read about it on mitid.dk before you choose.
