namespace EnvAsCode.Emit.Requirements;

/// <summary>The forms in which a declaration writes a version.</summary>
internal enum VersionForm
{
    /// <summary>No version, or <c>*</c>: any will do.</summary>
    Any,

    /// <summary>One version, as <c>1.26.4</c>.</summary>
    Exact,

    /// <summary>All versions that begin so, as <c>1.26.*</c>.</summary>
    Prefix,

    /// <summary>Anything else: operators and their versions, as <c>&gt;=1.26,&lt;2</c>.</summary>
    Specifier,
}
