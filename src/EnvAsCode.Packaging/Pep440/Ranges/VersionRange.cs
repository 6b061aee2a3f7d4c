namespace EnvAsCode.Packaging;

/// <summary>All versions between two bounds.</summary>
/// <param name="Lower">The bound that the range starts at.</param>
/// <param name="Upper">The bound that it ends at; later than <paramref name="Lower"/>.</param>
internal readonly record struct VersionRange(VersionBound Lower, VersionBound Upper)
{
    public bool Contains(Pep440Version version) => this.Lower.IsBelow(version) && !this.Upper.IsBelow(version);
}
