using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>The scripts of the samples over a home with what people have in theirs, as root and as the user of Studio's images.</summary>
public class OddHomeTests
{
    // One of each kind of helper; all others with ENVASCODE_EXHAUSTIVE=1.
    private static readonly string[] Families = ["set-proxy-settings", "install-lsp-features", "git-clone-with-credentials"];

    private static bool IsExhaustive => Environment.GetEnvironmentVariable("ENVASCODE_EXHAUSTIVE") == "1";

    [WitnessFact("bash", "python3", "git", "setpriv")]
    public void Two_starts_end_in_the_same_state_and_leave_what_is_the_users_as_it_is()
    {
        foreach ((string script, string user) in Scripts().SelectMany(script => OddHome.Users.Select(user => (script, user))))
        {
            using OddHome home = OddHome.Start(File.ReadAllText(script), user);

            Assert.True(home.ExitCodes.All(code => code == "0"), script + "\n" + home.Error);
            Assert.Empty(home.Damage());
            Assert.Equal(home.First, home.Last);
        }
    }

    [WitnessFact("bash", "python3", "git", "setpriv", MountsDisks = true)]
    public void A_home_without_room_keeps_what_is_in_it_and_the_application_starts()
    {
        foreach (string script in Scripts().Where(_ => OddHome.Users.Contains("0")))
        {
            using OddHome home = OddHome.Start(File.ReadAllText(script), "1000", isFull: true);

            Assert.True(home.ExitCodes.All(code => code == "0"), script + "\n" + home.Error);
            Assert.Empty(home.Damage());
        }
    }

    [WitnessFact("bash", "python3", "git", "setpriv")]
    public void Twelve_starts_at_once_end_as_one_does()
    {
        foreach (string script in Scripts().Where(script => IsExhaustive || script.Contains("git-clone-with", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(script);
            using OddHome one = OddHome.Start(text, OddHome.Users[^1]);
            using OddHome twelve = OddHome.Start(text, OddHome.Users[^1], count: 12);

            Assert.True(twelve.ExitCodes is { Length: 13 } codes && codes.All(code => code == "0"), script + "\n" + twelve.Error);
            Assert.Equal(OddHome.Lines(one.Last, one), OddHome.Lines(twelve.Last, twelve));
        }
    }

    [WitnessFact("bash", "python3", "git", "setpriv")]
    public void A_start_that_is_killed_at_any_command_is_made_good_by_the_next()
    {
        // One of each, which are too many for a script that no bucket holds.
        LifecycleConfiguration strategy = new(AppType.JupyterLab)
        {
            Delivery = new S3Delivery("s3://team-scripts/lifecycle"),
            Steps =
            [
                Variables(new EnvironmentVariable("TEAM", "x")), GitConfig("user.name", "Team"), AppendLine("~/.bash_history", "ours"),
                MergeJson("~/.jupyter/jupyter_server_config.json", "{ \"ServerApp\": { \"a\": 1 } }"), WriteFile("~/w", "x"),
                Symlink("w", "~/s"), Once("o", AppendLine("~/o", "once")), Optional(AppendLine("~/p", "x")),
                GitClone("https://github.com/aws-samples/sagemaker-studio-lifecycle-config-examples.git", null, "~/clone"),
            ],
        };
        string script = StepMachine.Emitted(strategy, "lifecycle/jupyter-lab-body.sh");
        string user = OddHome.Users[^1];
        using OddHome whole = OddHome.Start(script, user);
        string[] expected = OddHome.Lines(whole.Last, whole);
        bool isKilled = true;
        int count = 0;
        for (int command = IsExhaustive ? 1 : 89; isKilled; command += IsExhaustive ? 1 : 89)
        {
            using OddHome home = OddHome.Start(script, user, kill: command);

            isKilled = home.ExitCodes[0] != "0";
            count += isKilled ? 1 : 0;
            Assert.True(home.ExitCodes[1] == "0", home.Error);
            Assert.Equal(expected, OddHome.Lines(home.Last, home));
        }

        Assert.True(count >= 3, "Only " + count + " starts were killed.");
    }

    private static IEnumerable<string> Scripts()
    {
        string samples = Repository.PathOf("tests/EnvAsCode.Emit.Tests/GoldenSamples");
        List<string> scripts =
        [
            .. Directory.GetFiles(samples, "*.sh", SearchOption.AllDirectories)
                .Where(path => path.Contains("/lifecycle/", StringComparison.Ordinal))
                .Where(path => !path.Contains("teardown", StringComparison.Ordinal))
                .Where(path => IsExhaustive || Families.Any(family => path.Contains("/" + family + "/", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(scripts.Count >= Families.Length);
        return scripts;
    }
}
