using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>The names of users' jobs, marks and logs, and those of a script's own.</summary>
public class ScriptNameTests
{
    private const string Neutral = "zzzz-neutral-zzzz";

    // What a name stands behind, wherever a script has it: the folder of this script's own files, a kind of name, or a title.
    private static readonly string[] Before =
    [
        "/var/tmp/envascode/steps-jupyter-lab/", "\"$HOME/.local/state/envascode/steps-jupyter-lab/", "eac_keep cron-",
        "eac_keep background-", "eac_keep once-", "eac_scope=cron-", "eac_scope+=\" background-", "eac_scope+=\" once-", "eac_cron_job ",
        "eac_step 'CronJob ", "eac_step 'InBackground ", "eac_step 'Once ", "echo 'Once ",
    ];

    [Fact]
    public void No_name_that_the_vocabulary_allows_changes_anything_but_itself()
    {
        string neutral = Script(Neutral);
        Assert.All(
            Regex.Matches(neutral, Neutral),
            match => Assert.Contains(Before, before => neutral[..match.Index].EndsWith(before, StringComparison.Ordinal)));

        // Every character that a name may have, and all words that scripts themselves have.
        string letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
        IEnumerable<string> words = Directory.GetFiles(Repository.PathOf("src/EnvAsCode.Emit/Scripts/Shell"))
            .Select(File.ReadAllText)
            .Append(neutral)
            .SelectMany(text => Regex.Matches(text, "[a-z0-9-]{1,40}").Select(match => match.Value));
        string[] names =
        [
            .. letters.Select(letter => letter.ToString()).Concat(letters.SelectMany(_ => "a-", (one, two) => string.Concat(one, two)))
                .Concat(words).Distinct(),
        ];
        Assert.True(names.Length > 300);
        Assert.All(names, name => Assert.Equal(neutral.Replace(Neutral, name, StringComparison.Ordinal), Script(name)));
    }

    [Theory]
    [InlineData("~/.envascode/steps-jupyter-lab/set")]
    [InlineData("~//.local/./state/envascode/x")]
    [InlineData("/home/sagemaker-user/.envascode/lock")]
    [InlineData("/var/tmp/envascode")]
    public void A_step_that_names_a_file_of_scripts_own_is_an_error(string path) => Assert.All(
        new IScriptStep[]
        {
            WriteFile(path, "x"), AppendLine(path, "x"), MergeJson(path, "{}"), Symlink("/t", path), Folder(path), Optional(Remove(path)),
            GitClone("https://h.example/r", "v1", path),
        },
        step => Assert.Contains(Check(step), id => id == "EAC4040"));

    [Theory]
    [InlineData("~/.envascode-of-the-team")]
    [InlineData("~/x/.envascode/y")]
    [InlineData("/opt/envascode/x")]
    public void A_step_that_names_another_file_is_none(string path) =>
        Assert.DoesNotContain(Check(WriteFile(path, "x")), id => id == "EAC4040");

    private static IEnumerable<string> Check(IScriptStep step) =>
        EnvironmentChecks.Check(
            new EnvironmentSpec("x") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [step] }] })
            .Select(finding => finding.Rule.Id);

    private static string Script(string name) => EnvironmentEmitter
        .Emit(
            new EnvironmentSpec("steps")
            {
                Strategies =
                [
                    new LifecycleConfiguration(AppType.JupyterLab)
                    {
                        Steps =
                        [
                            CronJob(name, "0 3 * * *", AppendLine("~/a", "x")), InBackground(name, AppendLine("~/b", "x")),
                            Once(name, AppendLine("~/c", "x")), IdleShutdown(60),
                        ],
                    },
                ],
            },
            "Test.Steps")
        .First(file => file.Path == "lifecycle/jupyter-lab.sh").Text;
}
