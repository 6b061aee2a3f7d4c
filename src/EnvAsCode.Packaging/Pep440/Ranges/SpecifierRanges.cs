using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <summary>What each operator admits, as ranges (version specifiers specification, one section for each operator).</summary>
internal static class SpecifierRanges
{
    public static VersionRanges Of(VersionSpecifier specifier)
    {
        if (specifier.Version is not Pep440Version version)
        {
            return VersionRanges.None;
        }

        return specifier.Operator switch
        {
            VersionOperator.Equal => specifier.IsWildcard ? Prefix(version, version.Release.Length) : Exactly(version),
            VersionOperator.NotEqual => (specifier.IsWildcard ? Prefix(version, version.Release.Length) : Exactly(version)).Complement(),
            VersionOperator.Compatible => VersionRanges.Between(VersionBound.Before(version), VersionBound.End)
                .Intersect(Prefix(version, version.Release.Length - 1)),
            VersionOperator.Less => VersionRanges.Between(VersionBound.Start, VersionBound.Before(FirstPreRelease(version))),
            VersionOperator.LessOrEqual => VersionRanges.Between(VersionBound.Start, VersionBound.AfterLocals(version)),
            VersionOperator.Greater => VersionRanges.Between(AfterFamily(version), VersionBound.End),
            VersionOperator.GreaterOrEqual => VersionRanges.Between(VersionBound.Before(version), VersionBound.End),
            _ => VersionRanges.Between(VersionBound.Before(version), VersionBound.After(version)),
        };
    }

    // Without a local version in the specifier, the candidate's is ignored.
    private static VersionRanges Exactly(Pep440Version version) => VersionRanges.Between(
        VersionBound.Before(version), version.Local is null ? VersionBound.AfterLocals(version) : VersionBound.After(version));

    // 1.2.*: from 1.2.dev0 up to 1.3.dev0.
    private static VersionRanges Prefix(Pep440Version version, int length)
    {
        VersionNumber[] first = version.Release.Slice(0, length).ToArray();
        VersionNumber[] next = [.. first];
        next[length - 1] = next[length - 1].Next;
        return VersionRanges.Between(BeforeRelease(version.Epoch, first), BeforeRelease(version.Epoch, next));
    }

    private static VersionBound BeforeRelease(VersionNumber epoch, VersionNumber[] release) => VersionBound.Before(
        new Pep440Version(new Pep440VersionParts { Epoch = epoch, Release = release, Dev = default(VersionNumber) }));

    // <1.0 leaves out 1.0's own pre-releases, which start at 1.0.dev0; <1.0rc1 does not.
    private static Pep440Version FirstPreRelease(Pep440Version version) =>
        version.IsPreRelease ? version : new Pep440Version(version.ToParts() with { Dev = default(VersionNumber) });

    // >1.0 leaves out 1.0.post1 and 1.0+local; >1.0.post1 leaves out 1.0.post1+local only.
    private static VersionBound AfterFamily(Pep440Version version) =>
        version.IsPostRelease || version.IsDevRelease ? VersionBound.AfterLocals(version) : VersionBound.AfterPosts(version);
}
