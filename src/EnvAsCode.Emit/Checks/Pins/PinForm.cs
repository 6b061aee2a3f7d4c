namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>How narrowly a version is pinned, from the narrowest to the widest.</summary>
internal enum PinForm
{
    /// <summary>One version: <c>1.26.4</c>.</summary>
    Exact,

    /// <summary>The later releases of a series: <c>1.26.*</c>, <c>~=1.26.4</c>, <c>=1.26</c>.</summary>
    Compatible,

    /// <summary>Bounds of which one is a newest version: <c>&gt;=1.26,&lt;2</c>.</summary>
    Range,

    /// <summary>Whatever is newest, from some version on: <c>&gt;=1.26</c>.</summary>
    Open,

    /// <summary>Whatever is newest.</summary>
    Any,
}
