using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Ranges;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>What each clause admits, as intervals in the order of conda versions.</summary>
internal static class CondaVersionIntervals
{
    public static IntervalSet<CondaVersionBound> All { get; } =
        IntervalSet<CondaVersionBound>.Between(CondaVersionBound.Start, CondaVersionBound.End);

    public static IntervalSet<CondaVersionBound> Of(CondaVersionClause clause)
    {
        if (clause.Version is not CondaVersion version)
        {
            return All;
        }

        return clause.Operator switch
        {
            CondaVersionOperator.Equal => Exactly(version),
            CondaVersionOperator.NotEqual => Not(Exactly(version)),
            CondaVersionOperator.Less => Below(CondaVersionBound.Before(version)),
            CondaVersionOperator.LessOrEqual => Below(CondaVersionBound.After(version)),
            CondaVersionOperator.Greater => From(CondaVersionBound.After(version)),
            CondaVersionOperator.GreaterOrEqual => From(CondaVersionBound.Before(version)),
            CondaVersionOperator.StartsWith => Series(version),
            CondaVersionOperator.NotStartsWith => Not(Series(version)),
            CondaVersionOperator.Compatible => From(CondaVersionBound.Before(version)).Intersect(Series(clause.Series!)),
            _ => All,
        };
    }

    public static IntervalSet<CondaVersionBound> Not(IntervalSet<CondaVersionBound> intervals) =>
        intervals.Complement(CondaVersionBound.Start, CondaVersionBound.End);

    public static IntervalSet<CondaVersionBound> Union(IntervalSet<CondaVersionBound> left, IntervalSet<CondaVersionBound> right) =>
        Not(Not(left).Intersect(Not(right)));

    private static IntervalSet<CondaVersionBound> Exactly(CondaVersion version) =>
        IntervalSet<CondaVersionBound>.Between(CondaVersionBound.Before(version), CondaVersionBound.After(version));

    private static IntervalSet<CondaVersionBound> Series(CondaVersion version) =>
        IntervalSet<CondaVersionBound>.Between(CondaVersionBound.BeforeSeries(version), CondaVersionBound.AfterSeries(version));

    private static IntervalSet<CondaVersionBound> Below(CondaVersionBound upper) =>
        IntervalSet<CondaVersionBound>.Between(CondaVersionBound.Start, upper);

    private static IntervalSet<CondaVersionBound> From(CondaVersionBound lower) =>
        IntervalSet<CondaVersionBound>.Between(lower, CondaVersionBound.End);
}
