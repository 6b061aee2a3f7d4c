using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <content>Matching packages.</content>
public sealed partial class MatchSpec
{
    /// <summary>
    /// Whether a package fits. <c>when</c>, <c>extras</c> and <c>flags</c> are for a solver and do not count here; what a record does not
    /// say does not fit what is asked for.
    /// </summary>
    /// <param name="record">The package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public bool Matches(CondaPackageRecord record)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        return this.name.IsMatch(record.Name)
            && (this.Version is null || this.Version.Matches(record.Version))
            && (this.build is null || this.build.IsMatch(record.Build))
            && (this.BuildNumber is null || this.BuildNumber.Matches(new VersionNumber(record.BuildNumber).ToString()))
            && (this.Channel is null || this.Channel.Name == "*"
                || (record.Channel is not null && this.Channel.Matches(CondaChannel.Parse(record.Channel))))
            && (this.Subdir is null || MatchesText(this.Subdir, record.Subdir))
            && this.fields.Values.All(field => Matches(field, record));
    }

    private static bool Matches(MatchSpecField field, CondaPackageRecord record) => field.Key switch
    {
        "md5" => MatchesText(field.Value, record.Md5),
        "sha256" => MatchesText(field.Value, record.Sha256),
        "url" => field.Value == record.Url,
        "fn" => MatchesText(field.Value, record.FileName),
        "license" => MatchesText(field.Value, record.License),
        "license_family" => MatchesText(field.Value, record.LicenseFamily),
        "track_features" => MatchesSet(field.Value, record.TrackFeatures),
        "features" => MatchesSet(field.Value, record.Features),
        _ => true,
    };

    private static bool MatchesText(string pattern, string? value) =>
        value is not null && TextPattern.TryCreate(pattern, out TextPattern? parsed) && parsed.IsMatch(value);

    private static bool MatchesSet(string expected, string? actual) =>
        new HashSet<string>(SplitFeatures(expected), StringComparer.Ordinal).SetEquals(SplitFeatures(actual ?? ""));

    // A value as it matches: spellings that fit the same packages become one.
    private static string Comparable(MatchSpecField field) => field.Key switch
    {
        "license" or "license_family" => field.Value.ToLowerInvariant(),
        "track_features" or "features" =>
            string.Join(" ", SplitFeatures(field.Value).Distinct().OrderBy(feature => feature, StringComparer.Ordinal)),
        _ => field.Value,
    };

    private static string[] SplitFeatures(string text) => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
