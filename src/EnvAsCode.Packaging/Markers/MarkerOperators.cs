using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Packaging.Markers;

/// <summary>The spellings of the operators.</summary>
internal static class MarkerOperators
{
    public static string ToText(this MarkerOperator value) => value switch
    {
        MarkerOperator.In => "in",
        MarkerOperator.NotIn => "not in",
        _ => ToVersionOperator(value).ToText(),
    };

    /// <summary>The comparison of versions that is written alike; not for <c>in</c> and <c>not in</c>.</summary>
    public static VersionOperator ToVersionOperator(this MarkerOperator value) => value switch
    {
        MarkerOperator.Equal => VersionOperator.Equal,
        MarkerOperator.NotEqual => VersionOperator.NotEqual,
        MarkerOperator.Less => VersionOperator.Less,
        MarkerOperator.LessOrEqual => VersionOperator.LessOrEqual,
        MarkerOperator.Greater => VersionOperator.Greater,
        MarkerOperator.GreaterOrEqual => VersionOperator.GreaterOrEqual,
        MarkerOperator.Compatible => VersionOperator.Compatible,
        _ => VersionOperator.Arbitrary,
    };

    public static MarkerOperator FromVersionOperator(VersionOperator value) => value switch
    {
        VersionOperator.Equal => MarkerOperator.Equal,
        VersionOperator.NotEqual => MarkerOperator.NotEqual,
        VersionOperator.Less => MarkerOperator.Less,
        VersionOperator.LessOrEqual => MarkerOperator.LessOrEqual,
        VersionOperator.Greater => MarkerOperator.Greater,
        VersionOperator.GreaterOrEqual => MarkerOperator.GreaterOrEqual,
        VersionOperator.Compatible => MarkerOperator.Compatible,
        _ => MarkerOperator.Arbitrary,
    };
}
