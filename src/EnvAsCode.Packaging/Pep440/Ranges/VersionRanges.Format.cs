using System.Linq;
using EnvAsCode.Packaging.Ranges;

namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <content>The text of the set, for messages.</content>
public sealed partial class VersionRanges
{
    /// <summary>
    /// The ranges in words of specifiers, joined by <c>or</c>: <c>&lt;1.0 or &gt;=1.2</c>. For people; it leaves out what hardly matters to
    /// them, such as whether post-releases belong.
    /// </summary>
    public override string ToString() =>
        this.IsEmpty ? "no version" : string.Join(" or ", this.intervals.Intervals.ToArray().Select(Format));

    private static string Format(Interval<VersionBound> range)
    {
        string lower = FormatLower(range.Lower);
        string upper = FormatUpper(range.Upper);
        if (IsExact(range))
        {
            return "==" + range.Lower.Version;
        }

        return (lower, upper) switch
        {
            ("", "") => "any version",
            ("", _) => upper,
            (_, "") => lower,
            _ => lower + "," + upper,
        };
    }

    private static bool IsExact(Interval<VersionBound> range) =>
        range.Lower.Kind == VersionBoundKind.Before
        && (range.Upper.CompareTo(VersionBound.AfterLocals(range.Lower.Version)) == 0
            || range.Upper.CompareTo(VersionBound.After(range.Lower.Version)) == 0);

    private static string FormatLower(VersionBound bound) => bound.Kind switch
    {
        VersionBoundKind.Start => "",
        VersionBoundKind.Before => AfterWhich(bound) is Pep440Version version ? ">" + version : ">=" + WithoutDevZero(bound.Version),
        _ => ">" + bound.Version,
    };

    private static string FormatUpper(VersionBound bound) => bound.Kind switch
    {
        VersionBoundKind.End => "",
        VersionBoundKind.Before => AfterWhich(bound) is Pep440Version version ? "<=" + version : "<" + WithoutDevZero(bound.Version),
        _ => "<=" + bound.Version,
    };

    // "Before 1.0.post0.dev0" is how the bound after 1.0 is kept.
    private static Pep440Version? AfterWhich(VersionBound bound) =>
        bound.Version is { Post: { IsZero: true }, Dev: { IsZero: true } } next
            ? new Pep440Version(next.ToParts() with { Post = null, Dev = null })
            : null;

    private static Pep440Version WithoutDevZero(Pep440Version version) =>
        version.Dev is { IsZero: true } ? new Pep440Version(version.ToParts() with { Dev = null }) : version;
}
