namespace EnvAsCode;

/// <summary>How narrowly a version is pinned; each style includes those before it.</summary>
public enum PinStyle
{
    /// <summary>One version: <c>1.26.4</c>.</summary>
    Exact,

    /// <summary>Later releases of a series: <c>1.26.*</c>, <c>~=1.26.4</c>.</summary>
    Compatible,

    /// <summary>A range with an upper bound: <c>&gt;=1.26,&lt;2</c>.</summary>
    Range,

    /// <summary>Any text that names a version, also without an upper bound: <c>&gt;=1.26</c>.</summary>
    OpenRange,
}
