using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The steps of a lifecycle configuration in a container, as the user that Studio runs it as: with sudo, and started twice.
/// </summary>
[Collection(UsesContainers.Name)]
public class StepTests(BaseImages images)
{
    private const string Certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    private static EnvironmentSpec Declaration => new("steps")
    {
        Packages = [Pip("probe-any")],
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Parameters = [Parameter("TEAM_NAME", "it's \"ours\" $HOME")],
                Steps =
                [
                    Variables(new EnvironmentVariable("TEAM", "$(id) 'é'")), TrustCertificates(Certificate), DeclaredPackages(),
                    WriteFile("/etc/team/team.conf", "EOF\n$HOME `id`\n", mode: "640", owner: "root:users"),
                    WriteFile("~/bin/hello", "#!/bin/sh\necho hello\n", mode: "755"),
                    AppendLine("~/.bashrc", "alias ll='ls -l'"),
                    Folder("/opt/models", owner: "1000:100", mode: "775"),
                    Symlink("/opt/models", "~/models"),
                    JupyterLabPageConfig("{ \"notebookStartsKernel\": false }"),
                    Once("welcome", WriteFile("~/WELCOME.md", "Hello\n"), Run("echo once >> ~/count")),
                    Install(Apt("envascode-probe", "1:1.0-1")),
                    InBackground("later", Run("printf '%s' \"$TEAM_NAME\" > ~/later")),
                    Run("wait"),
                ],
            },
        ],
    };

    [Capability(46, 49, 53, 54, 55)]
    [ContainerFact]
    public void A_second_start_leaves_what_the_first_one_left()
    {
        using Container container = Container.Start(images.Conda(CondaTool.Micromamba));
        using Emitted files = new(Declaration);
        string script = files["lifecycle/jupyter-lab.sh"];
        container.Script(script).AssertSuccess();
        string first = State(container);

        container.Script(script).AssertSuccess();

        Assert.Equal(first, State(container));
        Assert.Equal(
            "640 root:users\nEOF\n$HOME `id`\n",
            container.Bash("sudo stat -c '%a %U:%G' /etc/team/team.conf; sudo cat /etc/team/team.conf"));
        Assert.Equal("775 sagemaker-user\nhello\nonce\n", container.Bash("stat -c '%a %U' /opt/models; ~/bin/hello; cat ~/count"));
        Assert.Equal("it's \"ours\" $HOME", container.Bash("cat ~/later; test -e /var/tmp/envascode/steps-jupyter-lab/later.done"));
        Assert.Equal("$(id) 'é'\n", container.Bash(". ~/.profile; printf '%s\\n' \"$TEAM\""));
        Assert.EndsWith(Certificate, container.Bash("cat \"$HOME/.envascode/ca-bundle.pem\""), StringComparison.Ordinal);
    }

    private static string State(Container container) => container.Bash(
        "cd ~ && find . -path ./.cache -prune -o -type f -print0 | sort -z | xargs -0 sha256sum; find . -type l -printf '%p %l\\n'; ls -A "
        + "/tmp; cat /usr/share/envascode-probe/version");
}
