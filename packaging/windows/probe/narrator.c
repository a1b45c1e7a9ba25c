/* Looks, to a program that asks, as if Narrator ran, for as long as it runs. The file `narrating` says when it does. */
#include <stdio.h>
#include <windows.h>

int main(void)
{
    FILE *ready;
    if (!CreateMutexW(NULL, FALSE, L"NarratorRunning") || !(ready = fopen("narrating", "w")))
        return 1;
    fclose(ready);
    Sleep(INFINITE);
    return 0;
}
