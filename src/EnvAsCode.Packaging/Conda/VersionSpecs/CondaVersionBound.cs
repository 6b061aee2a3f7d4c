using System;
using EnvAsCode.Packaging.Conda.Versions;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>
/// A place between two conda versions. The versions of a series (<see cref="CondaVersion.StartsWith"/>) stand together in the order,
/// so a series has a place before and one after it.
/// </summary>
internal readonly struct CondaVersionBound : IComparable<CondaVersionBound>
{
    private readonly CondaVersionBoundKind kind;
    private readonly CondaVersion? version;

    private CondaVersionBound(CondaVersionBoundKind kind, CondaVersion? version)
    {
        this.kind = kind;
        this.version = version;
    }

    public static CondaVersionBound Start => new(CondaVersionBoundKind.Start, null);

    public static CondaVersionBound End => new(CondaVersionBoundKind.End, null);

    private bool IsSeries => this.kind is CondaVersionBoundKind.BeforeSeries or CondaVersionBoundKind.AfterSeries;

    public static CondaVersionBound Before(CondaVersion version) => new(CondaVersionBoundKind.Before, version);

    public static CondaVersionBound After(CondaVersion version) => new(CondaVersionBoundKind.After, version);

    public static CondaVersionBound BeforeSeries(CondaVersion series) => new(CondaVersionBoundKind.BeforeSeries, series);

    /// <summary>After 1.2.* comes 1.3.* with nothing between; one place has one bound.</summary>
    public static CondaVersionBound AfterSeries(CondaVersion series) =>
        series.NextSeries() is CondaVersion next ? BeforeSeries(next) : new(CondaVersionBoundKind.AfterSeries, series);

    /// <inheritdoc/>
    public int CompareTo(CondaVersionBound other)
    {
        if (this.version is null || other.version is null)
        {
            return Rank(this.kind).CompareTo(Rank(other.kind));
        }

        if (this.IsSeries && Holds(this, other))
        {
            bool same = other.IsSeries && Holds(other, this);
            return same ? this.kind.CompareTo(other.kind) : this.kind == CondaVersionBoundKind.BeforeSeries ? -1 : 1;
        }

        if (other.IsSeries && Holds(other, this))
        {
            return other.kind == CondaVersionBoundKind.BeforeSeries ? 1 : -1;
        }

        int order = this.version.CompareTo(other.version);
        return order != 0 ? order : this.kind.CompareTo(other.kind);
    }

    // Whether the place of another bound is within the series of this one, its own ends included. 1.2 starts with 1.2.0, since what is
    // missing is 0, but the series 1.2.* is the wider one.
    private static bool Holds(CondaVersionBound series, CondaVersionBound other) =>
        other.version!.StartsWith(series.version!) && (!other.IsSeries || other.version.Depth.CompareTo(series.version!.Depth) >= 0);

    private static int Rank(CondaVersionBoundKind kind) => kind switch
    {
        CondaVersionBoundKind.Start => 0,
        CondaVersionBoundKind.End => 2,
        _ => 1,
    };
}
