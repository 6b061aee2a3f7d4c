namespace EnvAsCode.Packaging.Pep440;

/// <summary>The comparison of a version specifier (version specifiers specification, "Version specifiers").</summary>
public enum VersionOperator
{
    /// <summary><c>==</c>: this version; with <c>.*</c> every version that starts with it.</summary>
    Equal,

    /// <summary><c>!=</c>: any but this version; with <c>.*</c> any that does not start with it.</summary>
    NotEqual,

    /// <summary><c>~=</c>: this version or a later one of the same series: <c>~=1.4.2</c> is <c>&gt;=1.4.2, ==1.4.*</c>.</summary>
    Compatible,

    /// <summary><c>&lt;</c>: older; not the version's own pre-releases unless it is one.</summary>
    Less,

    /// <summary><c>&lt;=</c>: this version or older.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>: newer; not the version's own post-releases unless it is one, nor its local versions.</summary>
    Greater,

    /// <summary><c>&gt;=</c>: this version or newer.</summary>
    GreaterOrEqual,

    /// <summary><c>===</c>: this very text, compared without case; an escape hatch for versions that are not PEP 440's.</summary>
    Arbitrary,
}
