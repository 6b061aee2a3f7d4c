namespace EnvAsCode.Packaging;

/// <summary>
/// The kinds of mistakes in packaging texts. In brackets: what <see cref="ParseError.Arguments"/> holds, in order.
/// </summary>
public enum ParseErrorCode
{
    /// <summary>A name is empty.</summary>
    NameEmpty,

    /// <summary>A name holds a character that is neither an ASCII letter nor a digit nor <c>-</c>, <c>_</c> or <c>.</c>. [the name] [the character]</summary>
    NameCharacter,

    /// <summary>A name starts or ends with <c>-</c>, <c>_</c> or <c>.</c>. [the name] [the character]</summary>
    NameEndsWrongly,

    /// <summary>A version is empty.</summary>
    VersionEmpty,

    /// <summary>A text is not a version at all. [the text]</summary>
    VersionInvalid,

    /// <summary>A text starts as a version does and then goes on wrongly. [the text] [the wrong rest]</summary>
    VersionUnexpectedText,

    /// <summary>A version specifier is empty.</summary>
    SpecifierEmpty,

    /// <summary>A version specifier starts with no operator. [the specifier]</summary>
    SpecifierOperatorMissing,

    /// <summary>A version specifier starts with an operator that PEP 440 does not have. [the operator]</summary>
    SpecifierOperatorUnknown,

    /// <summary>There is no version after the operator. [the operator]</summary>
    SpecifierVersionMissing,

    /// <summary><c>.*</c> after an operator other than <c>==</c> and <c>!=</c>. [the operator]</summary>
    SpecifierWildcardNotAllowed,

    /// <summary><c>.*</c> after a pre-release, post-release, development release or local version. [the version]</summary>
    SpecifierWildcardAfterSuffix,

    /// <summary>A local version after an operator other than <c>==</c> and <c>!=</c>. [the operator]</summary>
    SpecifierLocalNotAllowed,

    /// <summary><c>~=</c> with a version of one release number. [the version]</summary>
    SpecifierCompatibleNeedsTwoNumbers,
}
