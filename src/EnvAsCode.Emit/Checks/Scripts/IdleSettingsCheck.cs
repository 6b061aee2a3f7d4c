using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>EAC5016: what an environment needs of a domain, in values that SageMaker takes.</summary>
internal sealed class IdleSettingsCheck : StrategyCheck<StudioSettings>
{
    /// <summary>The shortest idle time that SageMaker takes, in minutes (<c>IdleTimeoutInMinutes</c>).</summary>
    public const int Minimum = 60;

    /// <summary>The longest idle time, in minutes.</summary>
    public const int Maximum = 525_600;

    /// <inheritdoc/>
    protected override void Check(
        StudioSettings settings, string path, ResolvedEnvironment environment, FindingCollector findings)
    {
        if (settings.Idle is { } idle)
        {
            string at = path + "." + nameof(settings.Idle) + ".";
            int minimum = idle.MinIdleTimeoutInMinutes ?? Minimum;
            int maximum = idle.MaxIdleTimeoutInMinutes ?? Maximum;
            CheckTime(idle.MinIdleTimeoutInMinutes, Minimum, Maximum, at + nameof(idle.MinIdleTimeoutInMinutes), findings);
            CheckTime(idle.MaxIdleTimeoutInMinutes, Minimum, Maximum, at + nameof(idle.MaxIdleTimeoutInMinutes), findings);
            CheckTime(idle.IdleTimeoutInMinutes, minimum, maximum, at + nameof(idle.IdleTimeoutInMinutes), findings);
        }

        for (int i = 0; i < settings.Docker?.VpcOnlyTrustedAccounts.Count; i++)
        {
            string account = settings.Docker.VpcOnlyTrustedAccounts[i];
            string at = ModelPath.Item(path + "." + nameof(settings.Docker) + "." + nameof(DockerSettings.VpcOnlyTrustedAccounts), i);
            if (account.Length != 12 || !System.Array.TrueForAll(account.ToCharArray(), c => c is >= '0' and <= '9'))
            {
                findings.Report(Rules.StudioSetting, at, account, "an account is twelve digits");
            }
            else if (i == 20)
            {
                findings.Report(Rules.StudioSetting, at, account, "at most 20 accounts are trusted");
            }
        }
    }

    private static void CheckTime(int? minutes, int minimum, int maximum, string path, FindingCollector findings)
    {
        if (minutes is { } time && (time < minimum || time > maximum))
        {
            string range =
                new LineWriter().Append("it has to be from ").Append(minimum).Append(" to ").Append(maximum).Append(" minutes").ToString();
            findings.Report(Rules.StudioSetting, path, new LineWriter().Append(time).ToString(), range);
        }
    }
}
