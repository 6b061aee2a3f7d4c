using EnvAsCode.Packaging.Conda.Versions;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>The comparison of a clause of a conda version spec (CEP 29, "Version matching").</summary>
public enum CondaVersionOperator
{
    /// <summary><c>*</c>: any version.</summary>
    Any,

    /// <summary><c>==1.8</c>, or <c>1.8</c> alone: this version, missing parts counting as 0.</summary>
    Equal,

    /// <summary>
    /// <c>!=1.8</c>: any other version. The CEP calls it the negation of <c>=</c>; conda itself, which is followed, of <c>==</c>.
    /// </summary>
    NotEqual,

    /// <summary><c>&lt;1.8</c>: older.</summary>
    Less,

    /// <summary><c>&lt;=1.8</c>: this version or older.</summary>
    LessOrEqual,

    /// <summary><c>&gt;1.8</c>: newer.</summary>
    Greater,

    /// <summary><c>&gt;=1.8</c>: this version or newer.</summary>
    GreaterOrEqual,

    /// <summary><c>=1.8</c>, <c>1.8.*</c> or <c>1.8*</c>: every version of the series (<see cref="CondaVersion.StartsWith"/>).</summary>
    StartsWith,

    /// <summary><c>!=1.8.*</c>: every version outside the series.</summary>
    NotStartsWith,

    /// <summary><c>~=1.8.1</c>: this version or newer, within the series of its parts but the last; deprecated by CEP 29.</summary>
    Compatible,

    /// <summary><c>1.*.1</c>: a version whose text fits, <c>*</c> standing for any characters.</summary>
    Glob,

    /// <summary><c>^1\.[0-3]$</c>: a version whose text fits a regular expression.</summary>
    Regex,

    /// <summary>A text with <c>@</c>: a version that is this very text.</summary>
    Text,
}
