using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The user that Studio expects, on bases that have none of its uid, another one, or the same.</summary>
[Collection(UsesContainers.Name)]
public class StudioUserTests(BaseImages images)
{
    // An entry point that nothing runs here; without one the base would be refused.
    private static readonly CodeEditorAppImageConfig App = new()
    {
        ContainerConfig = new() { ContainerEntrypoint = ["sagemaker-code-editor"] }
    };

    [ContainerTheory]
    [InlineData("free", "userdel --remove sagemaker-user")]
    [InlineData(
        "taken",
        "userdel --remove sagemaker-user && useradd --create-home --uid 1000 --user-group --shell /bin/sh ubuntu && touch "
        + "/home/ubuntu/kept")]
    [InlineData(
        "homeless", "userdel --remove sagemaker-user && useradd --no-create-home --uid 1000 --user-group --shell /usr/sbin/nologin app")]
    [InlineData("same", "touch /home/sagemaker-user/kept && chown -R root: /home/sagemaker-user")]
    [InlineData("no-group", "userdel --remove sagemaker-user && groupdel users")]
    public void The_user_of_Studio_is_there_whoever_had_the_uid(string name, string before)
    {
        string from = images.NewTag("uid-" + name);
        Docker.Build(from, ["FROM " + images.Python, "RUN " + before]);
        using Emitted files = new(new EnvironmentSpec("studio-user")
        {
            Strategies =
                [new CustomImage { From = new BaseImage(from), Apps = [App], Steps = [StudioUser(), Run("id --user > ~/built-as")] }],
        });
        string tag = images.NewTag("studio-user-" + name);

        Docker.Build(tag, files.Path).AssertSuccess();

        using Container container = Container.StartOffline(tag);
        Assert.Equal("sagemaker-user 1000:100\n", container.Bash("echo \"$(id -un) $(id -u):$(id -g)\""));
        Assert.Equal(
            "/home/sagemaker-user /home/sagemaker-user /bin/bash /bin/bash\n",
            container.Bash("echo $HOME $PWD $SHELL $(getent passwd 1000 | cut -d: -f7)"));
        Assert.Equal("1\n", container.Bash("getent passwd | awk -F: '$3 == 1000' | wc -l"));
        Assert.Equal("1000\n1000:100\n", container.Bash("touch ~/new && cat ~/built-as && stat -c %u:%g ~"));
        Assert.Equal("0\n", container.Bash("sudo --non-interactive id -u"));
        if (before.Contains("kept", System.StringComparison.Ordinal))
        {
            Assert.Equal("1000:100\n", container.Bash("stat -c %u:%g ~/kept"));
        }
    }
}
