using System;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Deployments;

/// <summary>Checks where a deployment goes to: its name, account, Region, domain, role and repositories.</summary>
internal static class DeploymentPlaceChecks
{
    private const int MostKeptVersions = 100;
    private const int LongestPrefix = 256 - 1 - 63;

    /// <summary>SageMaker's <c>UserProfileName</c> and <c>SpaceName</c>.</summary>
    public static readonly Regex MemberName = Pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");

    private static readonly Regex Name = Pattern("[a-z0-9]+(-[a-z0-9]+)*");
    private static readonly Regex Account = Pattern("[0-9]{12}");
    private static readonly Regex Region = Pattern("[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}");
    private static readonly Regex Domain = Pattern("d-(-*[a-z0-9]){1,61}");
    private static readonly Regex Role = Pattern("arn:aws[a-z-]*:iam::[0-9]{12}:role/[a-zA-Z_0-9+=,.@/-]+");
    private static readonly Regex Prefix = Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");

    /// <summary>Checks a deployment.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(DeploymentSpec deployment, FindingCollector findings)
    {
        bool isLocal = string.Equals(deployment.Name, "local", StringComparison.OrdinalIgnoreCase);
        if (isLocal
            || deployment.Name.Length > ResourceNames.MaximumLength
            || !Name.IsMatch(deployment.Name)
            || NameSyntax.IsDevice(deployment.Name))
        {
            string reason = isLocal
                ? "'local' is the built-in deployment to the local Studio"
                : "it names a file, a tag and an alias of image versions";
            findings.Report(Rules.DeploymentName, nameof(deployment.Name), deployment.Name, reason);
        }

        Require(Account, deployment.Account, Rules.DeploymentAccount, nameof(deployment.Account));
        Require(Region, deployment.Region, Rules.DeploymentRegion, nameof(deployment.Region));
        if (deployment.Region is { } region && Region.IsMatch(region) && !AwsRegions.Has(region))
        {
            string near = AwsRegions.Near(region);
            findings.Report(
                Rules.UnknownRegion, nameof(deployment.Region), region, near.Length == 0 ? "" : "; write " + near + " if that is meant");
        }

        Require(Domain, deployment.Domain, Rules.DeploymentDomain, nameof(deployment.Domain));
        Require(Role, deployment.Role, Rules.DeploymentRole, nameof(deployment.Role));
        string prefix = nameof(deployment.Repositories) + "." + nameof(EcrRepositories.Prefix);
        Require(Prefix, deployment.Repositories.Prefix, Rules.RepositoryPrefix, prefix);
        if (deployment.Repositories.Prefix.Length > LongestPrefix)
        {
            findings.Report(Rules.RepositoryPrefix, prefix, deployment.Repositories.Prefix);
        }

        if (deployment.KeepVersions is < 0 or > MostKeptVersions)
        {
            findings.Report(
                Rules.KeptVersions,
                nameof(deployment.KeepVersions),
                deployment.KeepVersions.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        void Require(Regex pattern, string? value, Rule rule, string path)
        {
            if (value is not null && !pattern.IsMatch(value))
            {
                findings.Report(rule, path, value);
            }
        }
    }

    private static Regex Pattern(string pattern) =>
        new("\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
