using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace EnvAsCode.Deployment.Images;

/// <summary>The private registries of ECR among the images of a build, which want a login also where they are AWS's own.</summary>
internal static partial class AwsRegistries
{
    /// <summary>
    /// The logins, as <c>Region=registry</c>. AWS's own registries have an account for each Region, those of China another domain: the
    /// reference says both, and the token of the Region is for all registries in it.
    /// </summary>
    /// <param name="references">Images, as <c>763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.0</c>.</param>
    public static IReadOnlyList<string> LoginsOf(IEnumerable<string> references) =>
    [
        .. references.Select(static reference => Registry().Match(reference))
            .Where(static match => match.Success)
            .Select(static match => match.Groups["region"].Value + "=" + match.Value)
            .Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(
        @"^[0-9]{12}\.dkr[.-]ecr(-fips)?\.(?<region>[a-z0-9-]+)\.[a-z0-9.-]+(?=/)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Registry();
}
