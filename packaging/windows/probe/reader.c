/* Does to Windows what screen readers do when they start and stop, as far as other programs can tell.

     reader flag 1|0    raises or lowers the flag that NVDA and JAWS raise while they run
     reader mutex       holds, until it is ended, the mutex that Narrator holds; the file `held` says when it does */
#include <stdio.h>
#include <string.h>
#include <windows.h>

int main(int count, char **words)
{
    FILE *held;
    if (count == 3 && !strcmp(words[1], "flag"))
        return !SystemParametersInfoW(SPI_SETSCREENREADER, *words[2] == '1', NULL, SPIF_SENDCHANGE);
    if (count != 2 || strcmp(words[1], "mutex"))
        return 2;
    if (!CreateMutexW(NULL, FALSE, L"NarratorRunning") || !(held = fopen("held", "w")))
        return 1;
    fclose(held);
    Sleep(INFINITE);
    return 0;
}
