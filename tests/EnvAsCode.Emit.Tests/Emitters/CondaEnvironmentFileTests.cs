using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;
using YamlDotNet.RepresentationModel;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class CondaEnvironmentFileTests
{
    [Fact]
    public void A_YAML_parser_reads_the_environment_that_was_declared()
    {
        YamlMappingNode file = Read(Cases.AllStrategies, "environment.yml");

        Assert.Equal(["name", "channels", "dependencies"], file.Children.Keys.Select(key => key.ToString()));
        Assert.Equal("churn", file["name"].ToString());
        Assert.Equal(["conda-forge"], Texts(file["channels"]));
        Assert.Equal(["python=3.11.*", "pip", "ipykernel", "numpy==1.26.4"], Dependencies(file));
        Assert.Equal(["xgboost==2.0.3", "dvc[s3]>=3.50,<4"], PipDependencies(file));
    }

    [Fact]
    public void A_further_environment_has_a_file_of_its_own_and_the_channels_of_the_declaration()
    {
        YamlMappingNode file = Read(Cases.SeveralEnvironments, "environment-env2.yml");

        Assert.Equal("env2", file["name"].ToString());
        Assert.Equal(["conda-forge", "nodefaults"], Texts(file["channels"]));
        Assert.Equal(["python=3.8.*", "numpy", "awscli", "boto3", "ipykernel"], Dependencies(file));
    }

    [Theory]
    [InlineData("defaults")]
    [InlineData("nodefaults")]
    public void Nodefaults_is_not_added_to_a_list_that_says_what_it_wants(string channel) =>
        Assert.Equal(
            ["conda-forge", channel],
            Texts(Read(Persistent() with { Channels = ["conda-forge", channel] }, "environment.yml")["channels"]));

    [Fact]
    public void Micromamba_is_told_by_an_option_and_not_by_nodefaults()
    {
        EnvironmentSpec environment = Persistent() with
        {
            Python = "3.11",
            Channels = ["nodefaults", "https://mirror.example/team"],
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1") }],
        };

        Assert.Equal(["https://mirror.example/team"], Texts(Read(environment, "environment.yml")["channels"]));
        Assert.Contains("micromamba create -y --override-channels ", Text(environment, "Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ipykernel_and_pip_are_added_where_they_are_missing() =>
        Assert.Equal(["pip", "ipykernel"], Dependencies(Read(Persistent(Pip("a")), "environment.yml")));

    [Fact]
    public void Ipykernel_and_pip_are_not_added_where_they_are_declared()
    {
        YamlMappingNode file = Read(Persistent(Conda("pip", "24.0"), Pip("IPyKernel", "6.29.5")), "environment.yml");

        Assert.Equal(["pip==24.0"], Dependencies(file));
        Assert.Equal(["IPyKernel==6.29.5"], PipDependencies(file));
    }

    [Fact]
    public void An_environment_that_is_not_for_Studio_gets_no_ipykernel()
    {
        EnvironmentSpec batch = new("batch")
        {
            Packages = [Conda("numpy")],
            Strategies = [new CustomImage { From = Miniconda.Image("24.9.2-0") }],
        };

        Assert.Equal(["numpy"], Dependencies(Read(batch, "environment.yml")));
    }

    [Fact]
    public void An_environment_without_packages_has_a_Python()
    {
        EnvironmentSpec empty = new("batch")
        {
            Strategies = [new CustomImage { From = Miniconda.Image("24.9.2-0"), Target = CondaTarget.NamedEnvironment }]
        };

        Assert.Equal(["python"], Dependencies(Read(empty, "environment.yml")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("123")]
    [InlineData("1e3")]
    public void A_name_that_YAML_would_take_for_something_else_stays_a_name(string name)
    {
        YamlScalarNode node = (YamlScalarNode)Read(Persistent() with { Name = name }, "environment.yml")["name"];

        Assert.Equal(name, node.Value);
        Assert.Equal(YamlDotNet.Core.ScalarStyle.DoubleQuoted, node.Style);
    }

    private static EnvironmentSpec Persistent(params Package[] packages) => new("churn")
    {
        Packages = packages.ToEquatableArray(),
        Strategies = [new PersistentCondaEnvironment()],
    };

    private static string Text(EnvironmentSpec environment, string path) =>
        EnvironmentEmitter.Emit(environment, "Test").Single(file => file.Path == path).Text;

    private static YamlMappingNode Read(EnvironmentSpec environment, string path)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(Text(environment, path)));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static IEnumerable<string> Dependencies(YamlMappingNode file) =>
        ((YamlSequenceNode)file["dependencies"]).OfType<YamlScalarNode>().Select(node => node.Value!);

    private static IEnumerable<string> PipDependencies(YamlMappingNode file) =>
        Texts(((YamlSequenceNode)file["dependencies"]).OfType<YamlMappingNode>().Single()["pip"]);

    private static IEnumerable<string> Texts(YamlNode sequence) =>
        ((YamlSequenceNode)sequence).Cast<YamlScalarNode>().Select(node => node.Value!);
}
