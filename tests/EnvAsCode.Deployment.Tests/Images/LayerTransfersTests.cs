using EnvAsCode.Deployment.Images;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Images;

public sealed class LayerTransfersTests
{
    [Fact]
    public void Layers_that_an_engine_pushes_are_one_line_with_a_share_and_their_end_another()
    {
        LayerTransfers layers = new(System.TimeProvider.System);
        layers.Hear("a", "Preparing", 0, 0);
        layers.Hear("b", "Waiting", 0, 0);
        layers.Hear("b", "Layer already exists", 0, 0);

        ImageProgress half = layers.Hear("a", "Pushing", 5_000_000, 10_000_000)!;
        layers.Hear("a", "Pushed", 0, 0);

        Assert.Equal("1 of 2 layers, 5.0 of 10.0 MB", half.Text);
        Assert.Equal(0.75, half.Fraction);
        Assert.Equal("2 layers, 1 of them were there; 10.0 MB", layers.End());
        Assert.Null(layers.End());
    }

    [Fact]
    public void What_is_about_no_layer_is_passed_on()
    {
        LayerTransfers layers = new(System.TimeProvider.System);

        Assert.Null(layers.Hear("3.11-slim", "Pulling from library/python", 0, 0));
        Assert.Null(layers.End());
    }

    [Fact]
    public void A_layer_that_is_larger_than_was_said_does_not_pass_a_hundred_percent()
    {
        LayerTransfers layers = new(System.TimeProvider.System);

        Assert.Equal(1, layers.Hear("a", "Pushing", 12, 10)!.Fraction);
    }
}
