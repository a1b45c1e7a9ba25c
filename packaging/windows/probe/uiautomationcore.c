/* A stand-in for the library through which Windows' screen readers read programs, for Wine, whose own is a stub. It
   asks the program it is loaded into for what a screen reader would find, and writes that down:

     tree                       each time that anything in the window is new; a line per element follows, and `end`
     DEPTH  TYPE  STATE  NAME  DESCRIPTION
                                with tabs between; STATE is `focus`, `password`, `1/3`, `on`, `value=..`, or a few
     focus  NAME                focus has moved
     live   NAME                a live region has something to say
     change NUMBER  VALUE       a property of this number has a new value

   It shows what the program hands out, and nothing of what becomes of it: no screen reader, no other process.

   The environment names the file in UIA_LOG. With UIA_BLIND set, it finds nothing within the window, and hears nothing from
   it: a check that still succeeds then proves nothing. With UIA_REFUSE set, no window can be let in. */
#define COBJMACROS
#define INITGUID
#include <windows.h>
#include <oleauto.h>
#include <stdarg.h>
#include <stdio.h>
#include <uiautomationcore.h>
#include <uiautomationcoreapi.h>

#define EXPORT __declspec(dllexport)

enum { LOOK_EVERY = 150 /* milliseconds */, MOST = 1 << 20 /* bytes of a tree */ };

enum {
    EVENT_FOCUS = 20005, EVENT_LIVE_REGION = 20024,
    TYPE = 30003, NAME = 30005, FOCUSED = 30008, PASSWORD = 30019, POSITION = 30152, SET_SIZE = 30153, DESCRIPTION = 30159,
    VALUE_PATTERN = 10002, RANGE_PATTERN = 10003, SELECTION_ITEM_PATTERN = 10010, TOGGLE_PATTERN = 10015,
};

/* What mingw-w64's headers lack, as far as it is asked here. All begin as IUnknown does. */
typedef struct { IUnknownVtbl unknown; void *set_value; HRESULT (WINAPI *value)(void *, BSTR *); } ValueVtbl;
typedef struct {
    IUnknownVtbl unknown;
    void *set_value;
    HRESULT (WINAPI *value)(void *, double *);
    void *is_read_only;
    HRESULT (WINAPI *maximum)(void *, double *);
    HRESULT (WINAPI *minimum)(void *, double *);
} RangeVtbl;
typedef struct { IUnknownVtbl unknown; void *toggle; HRESULT (WINAPI *state)(void *, int *); } ToggleVtbl;
typedef struct {
    IUnknownVtbl unknown;
    void *select, *add, *remove;
    HRESULT (WINAPI *is_selected)(void *, BOOL *);
} SelectionItemVtbl;
#define VTBL(type, object) (*(const type **)(object))

DEFINE_GUID(VALUE, 0xc7935180, 0x6fb3, 0x4201, 0xb1, 0x74, 0x7d, 0xf7, 0x3a, 0xdb, 0xf6, 0x4a);
DEFINE_GUID(RANGE, 0x36dc7aef, 0x33e6, 0x4691, 0xaf, 0xe1, 0x2b, 0xe7, 0x27, 0x4b, 0x3d, 0x33);
DEFINE_GUID(TOGGLE, 0x56d00bd0, 0xc4f4, 0x433c, 0xa8, 0x36, 0x1a, 0x52, 0xa5, 0x7e, 0x08, 0x92);
DEFINE_GUID(SELECTION_ITEM, 0x2acad808, 0xb2d4, 0x452d, 0xa4, 0x07, 0x91, 0xff, 0x1a, 0xd1, 0x67, 0xb2);

static const struct { int id; const char *name; } TYPES[] = {
    {50000, "Button"}, {50002, "CheckBox"}, {50004, "Edit"}, {50007, "ListItem"}, {50008, "List"},
    {50012, "ProgressBar"}, {50013, "RadioButton"}, {50015, "Slider"}, {50020, "Text"}, {50026, "Group"},
    {50032, "Window"}, {50033, "Pane"},
};

static FILE *out;
static int blind, refuse;
static CRITICAL_SECTION writing;
static IRawElementProviderSimple *given; /* by the window, in answer to the question under way */

static void append(char *to, size_t size, const char *format, ...)
{
    size_t length = strlen(to);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(to + length, size - length, format, arguments);
    va_end(arguments);
}

static void put(const char *text)
{
    EnterCriticalSection(&writing);
    fputs(text, out);
    fflush(out);
    LeaveCriticalSection(&writing);
}

/* As UTF-8 on one line. */
static void append_wide(char *to, size_t size, const WCHAR *text)
{
    char utf8[4096], *c;
    if (!text || !WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8, sizeof utf8, NULL, NULL))
        return;
    for (c = utf8; *c; c++)
        if (*c == '\t' || *c == '\n' || *c == '\r')
            *c = ' ';
    append(to, size, "%s", utf8);
}

static void append_variant(char *to, size_t size, const VARIANT *value)
{
    switch (value->vt) {
    case VT_BSTR: append_wide(to, size, value->bstrVal); break;
    case VT_I4: append(to, size, "%ld", value->lVal); break;
    case VT_R8: append(to, size, "%g", value->dblVal); break;
    case VT_BOOL: append(to, size, value->boolVal ? "on" : "off"); break;
    }
}

static int number(IRawElementProviderSimple *element, PROPERTYID property)
{
    VARIANT value;
    int result = 0;
    VariantInit(&value);
    if (SUCCEEDED(IRawElementProviderSimple_GetPropertyValue(element, property, &value)))
        result = value.vt == VT_I4 ? value.lVal : value.vt == VT_BOOL ? value.boolVal != 0 : 0;
    VariantClear(&value);
    return result;
}

static void append_text(char *to, size_t size, IRawElementProviderSimple *element, PROPERTYID property)
{
    VARIANT value;
    VariantInit(&value);
    if (SUCCEEDED(IRawElementProviderSimple_GetPropertyValue(element, property, &value)))
        append_variant(to, size, &value);
    VariantClear(&value);
}

/* To be released. */
static void *pattern(IRawElementProviderSimple *element, PATTERNID id, REFIID as)
{
    IUnknown *found = NULL;
    void *asked = NULL;
    if (SUCCEEDED(IRawElementProviderSimple_GetPatternProvider(element, id, &found)) && found) {
        IUnknown_QueryInterface(found, as, &asked);
        IUnknown_Release(found);
    }
    return asked;
}

static void append_state(char *to, size_t size, IRawElementProviderSimple *element)
{
    void *found;
    if (number(element, FOCUSED))
        append(to, size, "focus ");
    if (number(element, PASSWORD))
        append(to, size, "password ");
    if (number(element, SET_SIZE))
        append(to, size, "%d/%d ", number(element, POSITION), number(element, SET_SIZE));
    if ((found = pattern(element, TOGGLE_PATTERN, &TOGGLE))) {
        int state = -1;
        VTBL(ToggleVtbl, found)->state(found, &state);
        append(to, size, state == 1 ? "on " : state == 0 ? "off " : "toggle=? ");
        IUnknown_Release((IUnknown *)found);
    }
    if ((found = pattern(element, SELECTION_ITEM_PATTERN, &SELECTION_ITEM))) {
        BOOL selected = FALSE;
        VTBL(SelectionItemVtbl, found)->is_selected(found, &selected);
        append(to, size, selected ? "selected " : "");
        IUnknown_Release((IUnknown *)found);
    }
    if ((found = pattern(element, RANGE_PATTERN, &RANGE))) {
        double value = 0, least = 0, most = 0;
        VTBL(RangeVtbl, found)->value(found, &value);
        VTBL(RangeVtbl, found)->minimum(found, &least);
        VTBL(RangeVtbl, found)->maximum(found, &most);
        append(to, size, "%g..%g=%g ", least, most, value);
        IUnknown_Release((IUnknown *)found);
    } else if ((found = pattern(element, VALUE_PATTERN, &VALUE))) {
        BSTR value = NULL;
        VTBL(ValueVtbl, found)->value(found, &value);
        append(to, size, "value=");
        append_wide(to, size, value);
        SysFreeString(value);
        IUnknown_Release((IUnknown *)found);
    }
}

static void append_type(char *to, size_t size, IRawElementProviderSimple *element)
{
    int type = number(element, TYPE);
    size_t at;
    for (at = 0; at < sizeof TYPES / sizeof *TYPES; at++)
        if (TYPES[at].id == type) {
            append(to, size, "%s", TYPES[at].name);
            return;
        }
    append(to, size, "%d", type);
}

/* The element and all within it. */
static void append_tree(char *to, IRawElementProviderSimple *element, int depth)
{
    IRawElementProviderFragment *fragment = NULL, *child = NULL, *next;
    IRawElementProviderSimple *inner;
    append(to, MOST, "%d\t", depth);
    append_type(to, MOST, element);
    append(to, MOST, "\t");
    append_state(to, MOST, element);
    append(to, MOST, "\t");
    append_text(to, MOST, element, NAME);
    append(to, MOST, "\t");
    append_text(to, MOST, element, DESCRIPTION);
    append(to, MOST, "\n");
    if (blind || FAILED(IRawElementProviderSimple_QueryInterface(element, &IID_IRawElementProviderFragment, (void **)&fragment)))
        return;
    IRawElementProviderFragment_Navigate(fragment, NavigateDirection_FirstChild, &child);
    while (child) {
        if (SUCCEEDED(IRawElementProviderFragment_QueryInterface(child, &IID_IRawElementProviderSimple, (void **)&inner))) {
            append_tree(to, inner, depth + 1);
            IRawElementProviderSimple_Release(inner);
        }
        next = NULL;
        IRawElementProviderFragment_Navigate(child, NavigateDirection_NextSibling, &next);
        IRawElementProviderFragment_Release(child);
        child = next;
    }
    IRawElementProviderFragment_Release(fragment);
}

static BOOL CALLBACK look(HWND window, LPARAM tree)
{
    DWORD process;
    DWORD_PTR answer;
    GetWindowThreadProcessId(window, &process);
    if (process != GetCurrentProcessId() || !IsWindowVisible(window))
        return TRUE;
    given = NULL;
    SendMessageTimeoutW(window, WM_GETOBJECT, 0, UiaRootObjectId, SMTO_NORMAL, 3000, &answer);
    if (given) {
        append_tree((char *)tree, given, 0);
        IRawElementProviderSimple_Release(given);
    }
    return TRUE;
}

static DWORD WINAPI watch(void *unused)
{
    char *tree = malloc(MOST), *before = calloc(1, MOST), *swap;
    (void)unused;
    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    while (1) {
        *tree = 0;
        EnumWindows(look, (LPARAM)tree);
        if (*tree && strcmp(tree, before)) {
            EnterCriticalSection(&writing);
            fprintf(out, "tree\n%send\n", tree);
            fflush(out);
            LeaveCriticalSection(&writing);
            swap = before, before = tree, tree = swap;
        }
        Sleep(LOOK_EVERY);
    }
    return 0;
}

BOOL WINAPI DllMain(HINSTANCE self, DWORD why, void *reserved)
{
    char path[MAX_PATH], set[2];
    (void)self, (void)reserved;
    if (why != DLL_PROCESS_ATTACH)
        return TRUE;
    refuse = GetEnvironmentVariableA("UIA_REFUSE", set, sizeof set) != 0;
    blind = GetEnvironmentVariableA("UIA_BLIND", set, sizeof set) != 0;
    InitializeCriticalSection(&writing);
    if (!GetEnvironmentVariableA("UIA_LOG", path, sizeof path) || !(out = fopen(path, "wb")))
        return FALSE;
    CloseHandle(CreateThread(NULL, 0, watch, NULL, 0, NULL));
    return TRUE;
}

/* From here on, what the program calls. */

EXPORT LRESULT WINAPI UiaReturnRawElementProvider(HWND window, WPARAM w, LPARAM l, IRawElementProviderSimple *element)
{
    (void)window, (void)w, (void)l;
    if (element) {
        IRawElementProviderSimple_AddRef(element);
        given = element;
    }
    return element != NULL;
}

EXPORT HRESULT WINAPI UiaRaiseAutomationEvent(IRawElementProviderSimple *element, EVENTID event)
{
    char line[4096] = "";
    if (blind)
        return S_OK;
    if (event == EVENT_FOCUS)
        append(line, sizeof line, "focus\t");
    else if (event == EVENT_LIVE_REGION)
        append(line, sizeof line, "live\t");
    else
        return S_OK;
    append_text(line, sizeof line - 1, element, NAME);
    append(line, sizeof line, "\n");
    put(line);
    return S_OK;
}

EXPORT HRESULT WINAPI UiaRaiseAutomationPropertyChangedEvent(IRawElementProviderSimple *element, PROPERTYID property,
    VARIANT before, VARIANT after)
{
    char line[4096] = "";
    (void)element, (void)before;
    if (blind)
        return S_OK;
    append(line, sizeof line, "change\t%d\t", (int)property);
    append_variant(line, sizeof line - 1, &after);
    append(line, sizeof line, "\n");
    put(line);
    return S_OK;
}

EXPORT HRESULT WINAPI UiaHostProviderFromHwnd(HWND window, IRawElementProviderSimple **element)
{
    (void)window;
    *element = NULL;
    return E_NOTIMPL;
}

/* The mark by which AccessKit knows a window that it is in already; it panics over a second time. */
static BOOL CALLBACK mark(HWND window, LPARAM unused)
{
    (void)unused;
    SetPropW(window, L"AccessKitAdapter", (HANDLE)1);
    return TRUE;
}

/* AccessKit calls this first, on the window's thread. */
EXPORT int WINAPI UiaLookupId(enum AutomationIdentifierType kind, const GUID *id)
{
    (void)kind, (void)id;
    if (refuse)
        EnumThreadWindows(GetCurrentThreadId(), mark, 0);
    return 1;
}

/* Two values that stand for themselves, and are only ever compared. */

static HRESULT WINAPI query(IUnknown *self, REFIID id, void **as)
{
    *as = IsEqualIID(id, &IID_IUnknown) ? self : NULL;
    return *as ? S_OK : E_NOINTERFACE;
}

static ULONG WINAPI count(IUnknown *self)
{
    (void)self;
    return 1;
}

static IUnknownVtbl constant = {query, count, count};
static IUnknown not_supported = {&constant}, mixed = {&constant};

EXPORT HRESULT WINAPI UiaGetReservedNotSupportedValue(IUnknown **value)
{
    *value = &not_supported;
    return S_OK;
}

EXPORT HRESULT WINAPI UiaGetReservedMixedAttributeValue(IUnknown **value)
{
    *value = &mixed;
    return S_OK;
}
