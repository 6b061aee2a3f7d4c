using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>The steps of scripts, taken by a real bash: what they leave, and that a second start leaves the same.</summary>
public class StepRunTests
{
    private const string Git = "git -c init.defaultBranch=main -c user.name=t -c user.email=t@t";

    [Capability(49, 55)]
    [WitnessFact("bash", "python3")]
    public void Files_lines_links_and_folders_are_the_same_after_a_second_start()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
        [
            WriteFile("~/a b/EOF.txt", "EOF\n$HOME `id` \"'\\ é 🐍\n", mode: "600"),
            AppendLine("~/.bashrc", "-n 'x' \\t"),
            AppendLine("~/.bashrc", "second"),
            Folder("~/made"), Symlink("/usr", "~/link"), Exec("touch", machine.Home + "/it's $here"), Run("echo run >> ~/log"),
        ];
        machine.Run(steps).AssertSuccess();
        File.Delete(Path.Combine(machine.Home, "log"));
        Assert.Equal("EOF\n$HOME `id` \"'\\ é 🐍\n", machine.Read("a b/EOF.txt"));
        Assert.Equal("-n 'x' \\t\nsecond\n", machine.Read(".bashrc"));
        Assert.Equal("", machine.Read("it's $here"));
        Assert.True(Directory.Exists(Path.Combine(machine.Home, "link/bin")));
        File.Delete(Path.Combine(machine.Home, "link"));
        string[] first = [.. machine.Tree()];

        machine.Run(steps).AssertSuccess();
        File.Delete(Path.Combine(machine.Home, "link"));
        Assert.Equal("run\n", machine.Read("log"));
        File.Delete(Path.Combine(machine.Home, "log"));
        Assert.Equal(first, machine.Tree());
    }

    [Capability(48, 49)]
    [WitnessFact("bash", "python3")]
    public void What_is_removed_is_gone_and_a_user_s_own_requirements_are_installed_where_there_are_any()
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(Path.Combine(machine.Home, ".local/lib/python"));
        IScriptStep[] steps = [Remove("~/.local/lib"), InstallRequirements("~/it's mine.txt")];
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();
        Assert.False(Directory.Exists(Path.Combine(machine.Home, ".local/lib")));

        File.WriteAllText(Path.Combine(machine.Home, "it's mine.txt"), "not a requirement\n");
        string script = StepMachine.Script(new LifecycleConfiguration(AppType.JupyterLab) { Steps = steps.ToEquatableArray() });
        ExternalProgram run = machine.RunText("export PIP_BREAK_SYSTEM_PACKAGES=1\n" + script);
        run.AssertSuccess();
        Assert.Contains("not a requirement", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("The packages of ~/it's mine.txt are not installed.", run.Error, StringComparison.Ordinal);
    }

    [Capability(52)]
    [WitnessFact("bash", "python3")]
    public void Settings_are_merged_and_what_the_user_has_set_stays()
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(Path.Combine(machine.Home, ".jupyter/labconfig"));
        File.WriteAllText(
            Path.Combine(machine.Home, ".jupyter/labconfig/page_config.json"),
            "{ \"disabledExtensions\": { \"a\": true }, \"notebookStartsKernel\": true }");
        File.WriteAllText(Path.Combine(machine.Home, "commented.json"), "{ // mine\n}");
        IScriptStep[] steps =
        [
            JupyterLabPageConfig("{ \"disabledExtensions\": { \"b\": false }, \"notebookStartsKernel\": false }"),
            MergeJson("~/new.json", "{ \"é\": [1] }") with { KeepExisting = true },
            MergeJson("~/commented.json", "{ \"a\": 1 }"),
        ];
        ExternalProgram run = machine.Run(steps);
        run.AssertSuccess();
        Assert.Equal("{ // mine\n  \"a\": 1\n}", machine.Read("commented.json"));
        Assert.Equal(
            "{ \"disabledExtensions\": { \"a\": true, \n    \"b\": false\n  }, \"notebookStartsKernel\": false }",
            machine.Read(".jupyter/labconfig/page_config.json"));
        File.WriteAllText(Path.Combine(machine.Home, "new.json"), "{\"é\": \"mine\"}");
        string[] first = [.. machine.Tree()];

        machine.Run(steps).AssertSuccess();
        Assert.Equal(first, machine.Tree());
    }

    [Capability(50)]
    [WitnessFact("bash", "python3", "git")]
    public void A_repository_is_cloned_brought_up_to_date_and_left_alone_where_the_user_has_work_in_it()
    {
        using StepMachine machine = new();
        string origin = machine.Elsewhere + "/origin";
        machine.RunText($"mkdir -p {origin}; cd {origin}; {Git} init -q; echo 1 > f; {Git} add f; {Git} commit -qm 1; {Git} tag v1")
            .AssertSuccess();
        IScriptStep[] steps = [GitClone("file://" + origin, null, "~/latest"), GitClone("file://" + origin, "v1", "~/pinned")];
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();
        Assert.Equal(("1\n", "1\n"), (machine.Read("latest/f"), machine.Read("pinned/f")));

        machine.RunText($"cd {origin}; echo 2 > f; {Git} commit -qam 2").AssertSuccess();
        machine.Run(steps).AssertSuccess();
        Assert.Equal(("2\n", "1\n"), (machine.Read("latest/f"), machine.Read("pinned/f")));

        machine.RunText($"cd ~/latest; echo mine > f; {Git} commit -qam mine; cd {origin}; echo 3 > f; {Git} commit -qam 3")
            .AssertSuccess();
        ExternalProgram run = machine.Run(steps);
        run.AssertSuccess();
        Assert.Contains("latest has commits of its own", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine\n", machine.Read("latest/f"));

        Directory.Delete(origin, recursive: true);
        run = machine.Run(steps);
        run.AssertSuccess();
        Assert.Contains("does not answer", run.Error, StringComparison.Ordinal);
    }

    [Capability(50)]
    [WitnessFact("bash", "python3", "git")]
    public void Git_asks_Secrets_Manager_for_the_password_of_one_host_and_keeps_none()
    {
        using StepMachine machine = new();
        Directory.CreateDirectory(machine.Elsewhere);
        File.WriteAllText(
            machine.Elsewhere + "/boto3.py",
            "import sys\nclass C:\n  def get_secret_value(self, SecretId): return {'SecretString': '{\"k$\": \"p=1\\'x\", \"n\": \"ada\"}' "
            + "if SecretId == 'team/git' else ''}\ndef client(n, region_name): return C()\n");
        IScriptStep[] steps =
            [GitCredentials("git.example", "team/git") with { Username = "o'hara", Key = "k$" }, GitConfig("user.name", "a \"b\" $c")];
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();

        Assert.Equal("a \"b\" $c\n", machine.RunText("git config --global user.name").AssertSuccess());
        string ask = "export PYTHONPATH="
            + machine.Elsewhere
            + "; printf 'protocol=https\\nhost=%s\\n\\n' {0} | GIT_TERMINAL_PROMPT=0 git credential fill";
        string answer = machine.RunText(ask.Replace("{0}", "git.example", StringComparison.Ordinal)).AssertSuccess();
        Assert.Contains("username=o'hara\npassword=p=1'x\n", answer, StringComparison.Ordinal);
        Assert.NotEqual(0, machine.RunText(ask.Replace("{0}", "other.example", StringComparison.Ordinal)).ExitCode);
        machine.Run(GitCredentials("named.example", "team/git") with { UsernameKey = "n", Key = "k$" }).AssertSuccess();
        Assert.Contains(
            "username=ada\npassword=p=1'x\n",
            machine.RunText(ask.Replace("{0}", "named.example", StringComparison.Ordinal)).AssertSuccess(),
            StringComparison.Ordinal);
        Assert.Equal(
            "0\n",
            machine.RunText("git config --global --get-all credential.https://git.example.helper | wc -l | tr -d ' '").AssertSuccess());
        Assert.Equal(
            "2\n",
            machine.RunText("git config --global --get-all credential.https://named.example.helper | wc -l | tr -d ' '").AssertSuccess());
        Assert.DoesNotContain(machine.Tree(), file => file.Contains("p=1", StringComparison.Ordinal));
    }

    [Capability(51)]
    [WitnessFact("bash", "python3")]
    public void A_proxy_and_variables_hold_for_shells_and_notebooks_and_the_files_do_not_grow()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
        [
            Proxy("http://proxy.example:3128", "s3.amazonaws.com") with { Targets = [ProxyTarget.Shell, ProxyTarget.IPython] },
            Variables(new EnvironmentVariable("TEAM", "it's \"$HOME\" \\ é")), Run("printf %s \"$TEAM|$no_proxy\" > ~/seen"),
        ];
        machine.Run(steps).AssertSuccess();
        string[] first = [.. machine.Tree()];
        machine.Run(steps).AssertSuccess();

        Assert.Equal(first, machine.Tree());
        Assert.Equal("it's \"$HOME\" \\ é|s3.amazonaws.com,127.0.0.1,localhost,169.254.170.2", machine.Read("seen"));
        Assert.Equal(
            "it's \"$HOME\" \\ é http://proxy.example:3128",
            machine.RunText(". ~/.bashrc; printf '%s' \"$TEAM $https_proxy\"").AssertSuccess());
        Assert.Equal(
            "it's \"$HOME\" \\ é http://proxy.example:3128\n",
            machine.RunText(
                "python3 -c 'import glob, os; [exec(open(f).read()) for f in "
                + "glob.glob(os.path.expanduser(\"~/.ipython/profile_default/startup/*.py\"))]; print(os.environ[\"TEAM\"], "
                + "os.environ[\"HTTPS_PROXY\"])'")
                .AssertSuccess());
    }

    [Capability(57)]
    [WitnessFact("bash", "python3")]
    public void Certificates_stand_behind_those_that_are_trusted_anyway_however_often_the_script_runs()
    {
        using StepMachine machine = new();
        machine.AddProgram(
            "aws",
            "#!/bin/bash\nprintf '%s\\r\\n' '-----BEGIN CERTIFICATE-----' s3 '-----END CERTIFICATE-----' > \"${@: -1}/a.pem\"; echo no > "
            + "\"${@: -1}/README\"\n");
        IScriptStep[] steps =
        [
            TrustCertificates("s3://team-ca/ca/"), TrustCertificates("-----BEGIN CERTIFICATE-----\ninline\n-----END CERTIFICATE-----"),
            Run("printf %s \"$SSL_CERT_FILE $AWS_CA_BUNDLE\" > ~/seen"),
        ];
        machine.Run(steps).AssertSuccess();
        string first = machine.Read(".envascode/ca-bundle.pem")!;
        machine.Run(steps).AssertSuccess();

        Assert.Equal(first, machine.Read(".envascode/ca-bundle.pem"));
        Assert.EndsWith(
            "-----BEGIN CERTIFICATE-----\ns3\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\ninline\n-----END CERTIFICATE-----\n",
            first,
            StringComparison.Ordinal);
        Assert.DoesNotContain("no\n", first[^200..], StringComparison.Ordinal);
        Assert.Equal(machine.Home + "/.envascode/ca-bundle.pem " + machine.Home + "/.envascode/ca-bundle.pem", machine.Read("seen"));
    }

    [Capability(54, 55)]
    [WitnessFact("bash", "python3")]
    public void Steps_in_the_background_leave_a_log_and_a_mark_and_steps_taken_once_are_not_taken_again()
    {
        using StepMachine machine = new();
        IScriptStep[] steps =
        [
            Once("first", AppendLine("~/once", "a"), Run("echo once >> ~/count")),
            InBackground("good", Run("echo out; echo err >&2")),
            InBackground("bad", Run("false"), Run("touch ~/never")),
            Run("wait"),
        ];
        machine.Run(steps).AssertSuccess();
        machine.Run(steps).AssertSuccess();

        Assert.Equal("once\n", machine.Read("count"));
        Assert.Equal(
            "out\nerr\nout\nerr\n",
            string.Concat(machine.Log("good.log")!.Split('\n').Where(line => !line.StartsWith("EnvAsCode: ", StringComparison.Ordinal))
                .Select(line => line + "\n"))[..^1]);
        Assert.EndsWith(
            "EnvAsCode: steps: Run false failed with exit code 1, line " + LineOf(machine.Log("bad.log")!) + ": false\n",
            machine.Log("bad.log"),
            StringComparison.Ordinal);
        Assert.NotNull(machine.Log("good.done"));
        Assert.NotNull(machine.Log("bad.failed"));
        Assert.Null(machine.Log("bad.done"));
        Assert.Null(machine.Read("never"));

        machine.Run(Once("first", AppendLine("~/once", "a"), Run("echo changed >> ~/count"))).AssertSuccess();
        Assert.Equal("once\nchanged\n", machine.Read("count"));
    }

    private static string LineOf(string log) => log[(log.LastIndexOf(", line ", StringComparison.Ordinal) + 7)..].Split(':')[0];

    [Capability(53)]
    [WitnessFact("bash", "python3")]
    public void A_cron_job_is_one_line_whose_script_runs_with_an_empty_environment()
    {
        using StepMachine machine = new();
        machine.AddProgram(
            "crontab",
            "#!/bin/bash\nif [[ $1 == -l ]]; then cat ~/crontab 2> /dev/null; else cat > ~/crontab.new; mv ~/crontab.new ~/crontab; fi\n");
        machine.AddProgram("sudo", "#!/bin/bash\nexit 0\n");
        machine.AddProgram("service", "#!/bin/bash\nexit 0\n");
        File.WriteAllText(Path.Combine(machine.Home, "crontab"), "0 0 * * * mine\n");
        LifecycleConfiguration Job(string schedule) => new(AppType.JupyterLab)
        {
            Parameters = [Parameter("WHO", "it's me")],
            Steps = [CronJob("job", schedule, Run("echo \"$WHO\" >> ~/greeted"), WriteFile("~/from-cron", "$x\n"))],
        };
        machine.Run(Job("1 * * * *")).AssertSuccess();
        machine.Run(Job("*/5 * * * *")).AssertSuccess();

        string[] lines = machine.Read("crontab")!.TrimEnd('\n').Split('\n');
        Assert.Equal("0 0 * * * mine", lines[0]);
        Assert.StartsWith("*/5 * * * * /bin/bash ", Assert.Single(lines[1..]), StringComparison.Ordinal);
        Assert.Null(machine.Read("greeted"));
        string script = lines[1].Split(' ')[6];
        ExternalProgram.Run("env", ["-i", "/bin/bash", script]).AssertSuccess();
        Assert.Equal(("it's me\n", "$x\n"), (machine.Read("greeted"), machine.Read("from-cron")));
    }

    [Capability(47)]
    [WitnessFact("bash")]
    public void Parameters_stand_at_the_top_and_a_value_of_another_kind_ends_the_script()
    {
        using StepMachine machine = new();
        string script = StepMachine.Script(new LifecycleConfiguration(AppType.JupyterLab)
        {
            Parameters = [Parameter("NAME", "it's $x"), Parameter("COUNT", -3) with { Minimum = -5, Maximum = 5 }, Parameter("ON", true)],
            Steps = [Run("printf %s \"$NAME $COUNT $ON\" > ~/seen")],
        });
        machine.RunText(script).AssertSuccess();
        Assert.Equal("it's $x -3 true", machine.Read("seen"));

        foreach ((string from, string to) in new[]
        {
            ("COUNT=-3", "COUNT=6"), ("COUNT=-3", "COUNT=08"), ("COUNT=-3", "COUNT=x"), ("ON=true", "ON=yes")
        })
        {
            ExternalProgram run = machine.RunText(script.Replace(from, to, StringComparison.Ordinal));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(to + " is not ", run.Error, StringComparison.Ordinal);
        }

        machine.RunText(script.Replace("COUNT=-3", "COUNT=5", StringComparison.Ordinal)).AssertSuccess();
    }

    [Capability(56)]
    [WitnessFact("bash", "python3")]
    public void Copies_of_S3_carry_what_Studio_says_of_the_application()
    {
        using StepMachine machine = new();
        machine.AddProgram(
            "aws",
            "#!/bin/bash\nif [[ $2 == describe-space ]]; then echo ada; elif [[ $2 == list-tags ]]; then echo None; elif [[ $1 == "
            + "sagemaker ]]; then echo arn; else echo \"$@\" >> ~/calls; fi\n");
        File.WriteAllText(
            Path.Combine(machine.Home, "metadata.json"),
            "{\"DomainId\": \"d-1\", \"SpaceName\": \"lab\", \"ResourceArn\": \"arn:aws:sagemaker:eu-west-1:123456789012:app/x\"}");
        string script = StepMachine.Script(new LifecycleConfiguration(AppType.JupyterLab)
        {
            Steps =
            [
                S3Sync("~/w x", Text("s3://team-b/", StudioValue.UserProfileName, "/", StudioValue.SpaceName, "/", StudioValue.Region)) with
                {
                    Exclude = [".*/*"]
                },
                S3Sync("s3://team-b/x", "~/x") with { OnlyWith = UserProfileTag("RESTORE") }, S3Copy("s3://team-b/y", "~/y"),
            ],
        }).Replace("/opt/ml/metadata/resource-metadata.json", machine.Home + "/metadata.json", StringComparison.Ordinal);
        machine.RunText(script).AssertSuccess();

        Assert.Equal(
            $"s3 sync --only-show-errors {machine.Home}/w x s3://team-b/ada/lab/eu-west-1 --exclude .*/*\ns3 cp --only-show-errors "
            + $"s3://team-b/y {machine.Home}/y\n",
            machine.Read("calls"));
    }
}
