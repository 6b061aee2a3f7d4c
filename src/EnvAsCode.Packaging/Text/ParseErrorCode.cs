
namespace EnvAsCode.Packaging.Text;

/// <summary>
/// The kinds of mistakes in packaging texts. In brackets: what <see cref="ParseError.Arguments"/> holds, in order.
/// </summary>
public enum ParseErrorCode
{
    /// <summary>A name is empty.</summary>
    NameEmpty,

    /// <summary>
    /// A name holds a character that is neither an ASCII letter nor a digit nor <c>-</c>, <c>_</c> or <c>.</c>. [the name] [the character]
    /// </summary>
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

    /// <summary>A conda version holds a character that it may not. [the version] [the character]</summary>
    CondaVersionCharacter,

    /// <summary>A conda version has a second <c>!</c> or <c>+</c>. [the version] [the separator]</summary>
    CondaVersionSeparatorTwice,

    /// <summary>The epoch of a conda version, before <c>!</c>, is no number. [the version]</summary>
    CondaVersionEpoch,

    /// <summary>There is nothing between two separators of a conda version, or at its start or end. [the version]</summary>
    CondaVersionEmptySegment,

    /// <summary>A conda version spec goes on after its end, as with a parenthesis too many. [the character]</summary>
    CondaSpecUnexpected,

    /// <summary>
    /// A conda version spec has no clause where one must stand: it is empty, or nothing follows <c>,</c>, <c>|</c> or <c>(</c>.
    /// </summary>
    CondaSpecClauseMissing,

    /// <summary>A parenthesis of a conda version spec is not closed.</summary>
    CondaSpecParenthesisOpen,

    /// <summary>A regular expression of a conda version spec does not stand between <c>^</c> and <c>$</c>. [the clause]</summary>
    CondaSpecRegexOpen,

    /// <summary>A regular expression is wrong. [the expression]</summary>
    CondaSpecRegexInvalid,

    /// <summary>A conda version spec has an operator that conda does not. [the operator]</summary>
    CondaSpecOperatorUnknown,

    /// <summary><c>.*</c> after <c>~=</c> in a conda version spec.</summary>
    CondaSpecCompatibleWildcard,

    /// <summary>Parentheses are nested too deeply to be meant.</summary>
    NestedTooDeeply,

    /// <summary>A requirement does not start with a package's name.</summary>
    RequirementNameExpected,

    /// <summary>There is no name of an extra where one must stand.</summary>
    RequirementExtraExpected,

    /// <summary>There is no comma between two extras.</summary>
    RequirementExtraCommaExpected,

    /// <summary>The bracket of the extras is not closed.</summary>
    RequirementExtrasOpen,

    /// <summary>There is no URL after <c>@</c>.</summary>
    RequirementUrlExpected,

    /// <summary>Something other than a semicolon and a marker follows the URL of a requirement.</summary>
    RequirementMarkerAfterUrlExpected,

    /// <summary>The parenthesis of the version specifiers is not closed.</summary>
    RequirementParenthesisOpen,

    /// <summary>Something other than a comma, or a semicolon and a marker, follows a version specifier.</summary>
    RequirementCommaOrMarkerExpected,

    /// <summary>Something other than a version specifier, or a semicolon and a marker, follows the name.</summary>
    RequirementSpecifierOrMarkerExpected,

    /// <summary>A marker goes on after its end.</summary>
    MarkerEndExpected,

    /// <summary>A parenthesis of a marker is not closed.</summary>
    MarkerParenthesisOpen,

    /// <summary>A text of a marker has no closing quote.</summary>
    MarkerTextOpen,

    /// <summary>A text of a marker holds a backslash, which the grammar does not know.</summary>
    MarkerTextBackslash,

    /// <summary>There is neither a variable nor a text in quotes where one must stand.</summary>
    MarkerOperandExpected,

    /// <summary>A word of a marker is no variable. [the word]</summary>
    MarkerVariableUnknown,

    /// <summary>There is no operator between two sides of a comparison.</summary>
    MarkerOperatorExpected,

    /// <summary><c>not</c> is not followed by a blank and <c>in</c>.</summary>
    MarkerInExpected,

    /// <summary>A conda package's name is longer than 64 characters. [the name]</summary>
    CondaNameTooLong,

    /// <summary>A MatchSpec has a condition as <c>numpy if python&gt;=3</c>, which is written <c>numpy[when='python&gt;=3']</c>.</summary>
    MatchSpecCondition,

    /// <summary>A file name or URL of a conda package does not say name, version and build. [the file name]</summary>
    MatchSpecFileName,

    /// <summary>A bracket or a quote of a MatchSpec is not closed.</summary>
    MatchSpecBracketOpen,

    /// <summary>A MatchSpec goes on after its brackets. [the rest]</summary>
    MatchSpecAfterBrackets,

    /// <summary>There is no <c>key=value</c> where one must stand between the brackets.</summary>
    MatchSpecPairExpected,

    /// <summary>A key between the brackets is none that a MatchSpec knows. [the key]</summary>
    MatchSpecKeyUnknown,

    /// <summary>A key between the brackets has no value. [the key]</summary>
    MatchSpecValueMissing,

    /// <summary>A key stands between the brackets twice. [the key]</summary>
    MatchSpecKeyTwice,

    /// <summary>The value of <c>extras</c> or <c>flags</c> is not a list of names. [the key]</summary>
    MatchSpecList,

    /// <summary>A channel is neither a name nor a URL nor a pattern. [the channel]</summary>
    MatchSpecChannel,

    /// <summary>A build is not a build string nor a pattern. [the build]</summary>
    MatchSpecBuild,

    /// <summary>A part of the value of <c>when</c> is not a MatchSpec, or has a condition itself. [the part]</summary>
    MatchSpecWhen,

    /// <summary>There is no licence where one must stand in a licence expression.</summary>
    LicenseExpected,

    /// <summary>A licence is neither on the SPDX list nor a valid <c>LicenseRef-</c>. [the licence]</summary>
    LicenseUnknown,

    /// <summary>What follows <c>WITH</c> is no exception of the SPDX list. [the exception]</summary>
    LicenseExceptionUnknown,

    /// <summary>Something other than <c>AND</c>, <c>OR</c> or the end follows a licence. [the word]</summary>
    LicenseOperatorExpected,

    /// <summary>A parenthesis of a licence expression is not closed.</summary>
    LicenseParenthesisOpen,

    /// <summary>A wheel's file name does not end in <c>.whl</c>. [the file name]</summary>
    WheelExtension,

    /// <summary>A wheel's file name does not have five or six parts. [the file name]</summary>
    WheelPartCount,

    /// <summary>The name in a wheel's file name is no package name. [the name]</summary>
    WheelName,

    /// <summary>The build tag of a wheel does not start with a digit. [the build tag]</summary>
    WheelBuild,

    /// <summary>The compatibility tags of a wheel are not all there. [the file name]</summary>
    WheelTags,

    /// <summary>An option of a requirements file is none that pip reads there. [the option]</summary>
    RequirementsOptionUnknown,

    /// <summary>An option of a requirements file has no value. [the option]</summary>
    RequirementsOptionValueMissing,

    /// <summary>An option for the whole file follows a requirement. [the option]</summary>
    RequirementsOptionAfterRequirement,

    /// <summary>An option of a requirement stands without one. [the option]</summary>
    RequirementsOptionAlone,

    /// <summary>A hash is not <c>sha256:</c>, <c>sha384:</c> or <c>sha512:</c> and as many hexadecimal digits. [the hash]</summary>
    RequirementsHash,

    /// <summary>A marker stands after an editable, where pip reads none.</summary>
    RequirementsMarkerOfEditable,

    /// <summary>The name of a conda environment is empty or holds <c>/</c>, a blank, <c>:</c> or <c>#</c>. [the name]</summary>
    CondaEnvironmentName,

    /// <summary>A dependency of a conda environment has a pattern for a name, which only searches can use. [the name]</summary>
    CondaEnvironmentPattern,

    /// <summary>A conda environment has packages for pip but no pip.</summary>
    CondaEnvironmentWithoutPip,

    /// <summary>The file name of a source distribution ends neither in <c>.tar.gz</c> nor in <c>.zip</c>. [the file name]</summary>
    SdistExtension,

    /// <summary>The file name of a source distribution is not a name, <c>-</c> and a version. [the file name]</summary>
    SdistNameAndVersion,
}
