namespace EnvAsCode.Packaging.Markers;

/// <summary>The comparison of an environment marker (dependency specifiers specification, "Environment markers").</summary>
public enum MarkerOperator
{
    /// <summary><c>==</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>: of versions; never true of texts.</summary>
    Less,

    /// <summary><c>&lt;=</c>: of versions; of texts the same as <c>==</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>: of versions; never true of texts.</summary>
    Greater,

    /// <summary><c>&gt;=</c>: of versions; of texts the same as <c>==</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>~=</c>: of versions only.</summary>
    Compatible,

    /// <summary><c>===</c>: of versions only.</summary>
    Arbitrary,

    /// <summary><c>in</c>: part of a text, or member of a set.</summary>
    In,

    /// <summary><c>not in</c>.</summary>
    NotIn,
}
